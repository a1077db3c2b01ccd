using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>How a draft changes what the rules say of one kind of enterprise.</summary>
/// <param name="Entered">Rules that begin to apply.</param>
/// <param name="Left">Rules that cease to apply.</param>
/// <param name="Changed">Rules that apply with other outputs.</param>
internal sealed record RowOutcome(IReadOnlyList<string> Entered, IReadOnlyList<string> Left, IReadOnlyList<string> Changed)
{
    public bool IsNone => Entered.Count + Left.Count + Changed.Count == 0;

    /// <summary>Compares what two packs say of the same enterprise.</summary>
    public static RowOutcome Between(PolicyPack before, FeelContext inputsBefore, PolicyPack after, FeelContext inputsAfter)
    {
        var (old, next) = (RulesOf(before, inputsBefore), RulesOf(after, inputsAfter));
        return new RowOutcome(
            [.. next.Keys.Except(old.Keys).Order(StringComparer.Ordinal)],
            [.. old.Keys.Except(next.Keys).Order(StringComparer.Ordinal)],
            [.. next.Where(rule => old.TryGetValue(rule.Key, out var earlier) && !earlier.Equals(rule.Value)).Select(rule => rule.Key).Order(StringComparer.Ordinal)]);
    }

    private static Dictionary<string, FeelContext> RulesOf(PolicyPack pack, FeelContext inputs)
    {
        var rules = new Dictionary<string, FeelContext>(StringComparer.Ordinal);
        foreach (var row in pack.Supervision.MattersFor(inputs).Concat(pack.Services.OffersFor(inputs)))
        {
            rules.TryAdd(row.Text("规则") ?? "", row);
        }

        return rules;
    }
}
