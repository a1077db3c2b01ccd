using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>How a draft changes what the rules say of one kind of enterprise.</summary>
/// <param name="Entered">Rules that begin to apply.</param>
/// <param name="Left">Rules that cease to apply.</param>
/// <param name="Changed">Rules that apply with other outputs.</param>
internal sealed record RowOutcome(IReadOnlyList<string> Entered, IReadOnlyList<string> Left, IReadOnlyList<string> Changed)
{
    public bool IsNone => Entered.Count + Left.Count + Changed.Count == 0;

    /// <summary>Compares what two packs say of the same enterprise, in the policies that may differ.</summary>
    public static RowOutcome Between(PolicyPack before, FeelContext inputsBefore, PolicyPack after, FeelContext inputsAfter, IReadOnlyCollection<string> decided)
    {
        var (old, next) = (RulesOf(before, inputsBefore, decided), RulesOf(after, inputsAfter, decided));
        return new RowOutcome(
            [.. next.Keys.Except(old.Keys).Order(StringComparer.Ordinal)],
            [.. old.Keys.Except(next.Keys).Order(StringComparer.Ordinal)],
            [.. next.Where(rule => old.TryGetValue(rule.Key, out var earlier) && !earlier.Equals(rule.Value)).Select(rule => rule.Key).Order(StringComparer.Ordinal)]);
    }

    private static Dictionary<string, FeelContext> RulesOf(PolicyPack pack, FeelContext inputs, IReadOnlyCollection<string> decided)
    {
        var rules = new Dictionary<string, FeelContext>(StringComparer.Ordinal);
        IEnumerable<FeelContext> matters = decided.Contains(SupervisionPolicy.Id) ? pack.Supervision.MattersFor(inputs) : [];
        IEnumerable<FeelContext> offers = decided.Contains(ServicePolicy.Id) ? pack.Services.OffersFor(inputs) : [];
        foreach (var row in matters.Concat(offers))
        {
            rules.TryAdd(row.Text("规则") ?? "", row);
        }

        return rules;
    }
}
