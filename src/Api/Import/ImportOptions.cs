using Platform.Api.Identity;
using Platform.Domain;

namespace Platform.Api.Import;

/// <summary>How rows with mistakes are treated.</summary>
public enum ImportMode
{
    /// <summary>One mistake, and nothing is taken.</summary>
    AllOrNothing,

    /// <summary>Rows with mistakes are left out, the others are taken.</summary>
    SkipBadRows,
}

/// <summary>Who imports what.</summary>
/// <param name="Source">Department or file that delivers the data.</param>
/// <param name="IsGenerated">Whether the data is made up for demonstration.</param>
public sealed record ImportOptions(string Source, ImportMode Mode, Caller Caller, bool IsGenerated = false);

/// <summary>What came of an import.</summary>
/// <param name="Refusal">Why nothing was taken at all; <see langword="null"/> if something could be.</param>
public sealed record ImportReport(
    int Rows, int Registered, int Updated, int Unchanged, IReadOnlyList<RowError> Errors, DomainError? Refusal)
{
    /// <summary>Rows that were not taken.</summary>
    public int Rejected => Errors.Select(error => error.Line).Distinct().Count();
}

/// <summary>How far an import is.</summary>
public readonly record struct ImportProgress(long BytesRead, long BytesTotal, int Rows, int Errors);
