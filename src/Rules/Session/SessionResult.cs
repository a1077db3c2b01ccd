using Platform.Rules.Tables;

namespace Platform.Rules.Session;

/// <summary>What opening a session gave.</summary>
/// <param name="Session">The session; null exactly if there are problems.</param>
/// <param name="Problems">Why there is none.</param>
public sealed record SessionResult(RuleSession? Session, IReadOnlyList<RuleProblem> Problems);
