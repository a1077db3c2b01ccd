using Platform.Domain;

namespace Platform.Api.Import;

/// <summary>What came of some rows.</summary>
internal sealed record BatchOutcome(int Registered, int Updated, int Unchanged, IReadOnlyList<RowError> Errors)
{
    public static readonly BatchOutcome Nothing = new(0, 0, 0, []);

    public static BatchOutcome Refused(DeliveredEnterprise row, DomainError error) => Nothing with { Errors = [new RowError(row.Line, null, error)] };

    public static BatchOutcome operator +(BatchOutcome left, BatchOutcome right) => new(
        left.Registered + right.Registered,
        left.Updated + right.Updated,
        left.Unchanged + right.Unchanged,
        right.Errors.Count == 0 ? left.Errors : [.. left.Errors, .. right.Errors]);
}
