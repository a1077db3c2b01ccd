namespace Platform.Api.Policies.Life.Impact;

/// <summary>An enterprise for which something changes.</summary>
/// <param name="EnterpriseId">Its key.</param>
/// <param name="Outcome">What changes.</param>
/// <param name="Reasons">Why: of what begins or changes first, then of what ceases.</param>
internal sealed record AffectedRow(long EnterpriseId, RowOutcome Outcome, IReadOnlyList<MatchReason> Reasons);
