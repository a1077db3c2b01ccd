namespace Platform.Domain.Negotiations.Records;

/// <summary>An outcome of the review of legality.</summary>
/// <param name="Revision">The version reviewed.</param>
/// <param name="On">When.</param>
/// <param name="IsObjection">Whether the reviewer objected.</param>
/// <param name="Opinion">The opinion in short; empty for an approval without remarks and for silence.</param>
public sealed record ReviewResult(int Revision, DateOnly On, bool IsObjection, string Opinion);
