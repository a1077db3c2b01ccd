namespace Platform.Domain.Negotiations.Records;

/// <summary>A report of the chiefs to the workers' congress on how the agreement is kept.</summary>
/// <param name="ContractYear">The contract year it is for, from 1.</param>
/// <param name="On">When it was given.</param>
/// <param name="Summary">What it says, in short.</param>
/// <param name="ClausesKept">Clauses kept in full.</param>
/// <param name="ClausesReported">Clauses reported on.</param>
public sealed record PerformanceReport(int ContractYear, DateOnly On, string Summary, int ClausesKept, int ClausesReported);
