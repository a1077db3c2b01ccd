namespace Platform.Domain.Negotiations.Agreements;

/// <summary>What the sides agree on.</summary>
/// <param name="AdjustmentPercent">Change of the average wage, percent; negative for a cut.</param>
/// <param name="LowestPostWage">Wage of the lowest-paid post, yuan a month.</param>
/// <param name="LocalMinimumWage">Local minimum wage on the day of agreement, yuan a month.</param>
/// <param name="From">First day of the term.</param>
/// <param name="To">Last day of the term.</param>
/// <param name="CoveredItems">Ids of the topics covered, from the statute's list.</param>
/// <param name="Clauses">The clauses.</param>
public sealed record AgreementTerms(
    decimal AdjustmentPercent,
    decimal LowestPostWage,
    decimal LocalMinimumWage,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> CoveredItems,
    IReadOnlyList<AgreementClause> Clauses);
