namespace Platform.Rules.Session.WhenThen;

/// <summary>How firing ended.</summary>
/// <param name="Fired">How many matches fired.</param>
/// <param name="StoppedAt">The rule whose match was next when the limit was reached; null if none was left.</param>
public sealed record FireResult(int Fired, string? StoppedAt);
