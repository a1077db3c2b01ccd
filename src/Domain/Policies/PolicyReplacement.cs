namespace Platform.Domain.Policies;

/// <summary>What takes the place of a published version.</summary>
/// <param name="From">The first day.</param>
/// <param name="VersionId">The version that applies then; <see langword="null"/> for the text that was delivered with the platform.</param>
/// <param name="IsWithdrawal">Whether the version is withdrawn, so that what came before it follows; else somebody chose what follows.</param>
/// <param name="Reason">Why.</param>
public sealed record PolicyReplacement(DateOnly From, long? VersionId, bool IsWithdrawal, string Reason);
