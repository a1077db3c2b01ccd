using Platform.GraphQL.Binding;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>What a draft would change today, over all enterprises of its division.</summary>
/// <param name="Enterprises">Enterprises that were looked at.</param>
/// <param name="NotJudged">Enterprises that were never judged, of which nothing can be said.</param>
/// <param name="Entered">Enterprises for which a rule begins to apply.</param>
/// <param name="Left">Enterprises for which a rule ceases to apply.</param>
/// <param name="Changed">Enterprises for which a rule applies with other outputs.</param>
[ObjectType]
public sealed record PolicyImpact(
    DateTimeOffset At, int Enterprises, int NotJudged, int Entered, int Left, int Changed, IReadOnlyList<RuleImpact> Rules,
    IReadOnlyList<AffectedEnterprise> Affected, int Milliseconds)
{
    /// <summary>What the figures do not say, and why; empty where they say everything.</summary>
    public IReadOnlyList<ImpactNote> Notes { get; init; } = [];

    /// <summary>Nothing compared.</summary>
    public static PolicyImpact None(DateTimeOffset at) => new(at, 0, 0, 0, 0, 0, [], [], 0);
}

/// <summary>For how many enterprises a rule begins, ceases, or applies otherwise.</summary>
[ObjectType]
public sealed record RuleImpact(string RuleId, int Entered, int Left, int Changed);

/// <summary>An enterprise for which something changes, and why.</summary>
[ObjectType]
public sealed record AffectedEnterprise(
    string Id, string Name, IReadOnlyList<string> Entered, IReadOnlyList<string> Left, IReadOnlyList<string> Changed, IReadOnlyList<RuleReasonView> Reasons);
