namespace Platform.Rules.Session;

/// <summary>A rule that counts, or once counted, for a subject.</summary>
/// <param name="TableId">Id of the table.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Row">The subject.</param>
/// <param name="Episode">How many times it has begun to count for the subject, from 1.</param>
/// <param name="IsActive">Whether it counts now.</param>
public sealed record Activation(string TableId, string RuleId, int Row, int Episode, bool IsActive);
