namespace Platform.Domain.Negotiations;

/// <summary>The employer side's figures that the rules read, as they are for this round.</summary>
/// <param name="Division">Code of the division whose law applies.</param>
/// <param name="EnterpriseId">The enterprise; <see langword="null"/> in a regional or sector round.</param>
/// <param name="Employees">Number of employees covered, 0 or more.</param>
/// <param name="IsAboveDesignatedSize">Whether the enterprise counts as 规上.</param>
/// <param name="HasUnion">Whether there is a union (of the enterprise, the region or the trade).</param>
public sealed record NegotiationSubject(string Division, long? EnterpriseId, int Employees, bool IsAboveDesignatedSize, bool HasUnion);
