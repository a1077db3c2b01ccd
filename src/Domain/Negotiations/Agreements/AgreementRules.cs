using Platform.Domain.Calendar;
using Platform.Domain.Statutes;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations.Agreements;

/// <summary>What a wage agreement must say: 浙江省集体合同条例 arts. 5, 19 and 30; 集体合同规定 art. 38.</summary>
internal static class AgreementRules
{
    internal static DomainError? Check(AgreementTerms terms, Statute statute) =>
        CheckWage(terms, statute) ?? CheckTerm(terms, statute) ?? CheckItems(terms, statute) ?? CheckClauses(terms);

    /// <summary>The topics of the statute that the terms leave out, in the order of the law.</summary>
    internal static IReadOnlyList<ContentItem> LeftOut(AgreementTerms terms, Statute statute) =>
        [.. statute.ContentItems.Where(item => !terms.CoveredItems.Contains(item.Id))];

    // Art. 5: pay is above the local minimum, not merely at it.
    private static DomainError? CheckWage(AgreementTerms terms, Statute statute)
    {
        var term = statute[Term.WageFloor];
        return terms.LocalMinimumWage <= 0 ? NegotiationErrors.MinimumWageMissing
            : term.IsMetBy(terms.LowestPostWage, terms.LocalMinimumWage) ? null
            : NegotiationErrors.WageNotAboveMinimum(terms, term);
    }

    // A term of one year that begins on 1 March ends on the last day of February.
    private static DomainError? CheckTerm(AgreementTerms terms, Statute statute)
    {
        var (shortest, longest) = (statute[Term.AgreementLengthMinimum], statute[Term.AgreementLengthMaximum]);
        return terms.To < LastDay(terms.From, shortest.Period) ? NegotiationErrors.AgreementTooShort(terms, shortest)
            : terms.To > LastDay(terms.From, longest.Period) ? NegotiationErrors.AgreementTooLong(terms, longest)
            : null;
    }

    private static DateOnly LastDay(DateOnly from, Period length) =>
        (length.Unit == PeriodUnit.Year ? from.AddYears(length.Count) : from.AddMonths(length.Count)).AddDays(-1);

    private static DomainError? CheckItems(AgreementTerms terms, Statute statute)
    {
        var unknown = terms.CoveredItems.FirstOrDefault(id => statute.ContentItems.All(item => item.Id != id));
        return unknown is null ? null : NegotiationErrors.UnknownContentItem(unknown);
    }

    private static DomainError? CheckClauses(AgreementTerms terms)
    {
        var twice = terms.Clauses.GroupBy(clause => clause.Code).FirstOrDefault(group => group.Count() > 1 || string.IsNullOrWhiteSpace(group.Key));
        return twice is null ? null : NegotiationErrors.ClauseCode(twice.Key);
    }
}
