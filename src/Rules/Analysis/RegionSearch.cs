using Platform.Rules.Tables.Index;

namespace Platform.Rules.Analysis;

/// <summary>How a search came out.</summary>
internal enum SearchEnd
{
    Found,
    None,
    GivenUp,
}

/// <summary>Work that searches may do together, in words looked at.</summary>
internal sealed class SearchBudget(long words)
{
    private long _left = words;

    internal bool TryTake(long cost) => (_left -= cost) >= 0;
}

/// <summary>
/// Looks for one combination of regions, a region an input, that no rule of a set passes. Sets of rules that were
/// already followed at an input are not followed again; the work is bounded because the question is hard in general.
/// </summary>
internal sealed class RegionSearch(IReadOnlyList<IReadOnlyList<InputRegion>> inputs, Func<InputRegion, ulong[]> rulesOf, SearchBudget budget)
{
    private readonly HashSet<UInt128> _seen = [];
    private readonly InputRegion?[] _chosen = new InputRegion?[inputs.Count];
    private readonly ulong[]?[] _left = new ulong[]?[inputs.Count];

    /// <summary>The combination that was found; null at an input that makes no difference.</summary>
    internal IReadOnlyList<InputRegion?> Chosen => _chosen;

    internal SearchEnd Run(ulong[] rules) => Visit(0, rules);

    private SearchEnd Visit(int input, ulong[] rules)
    {
        if (RuleBits.IsEmpty(rules))
        {
            return SearchEnd.Found;
        }

        if (input == inputs.Count || !_seen.Add(RuleSetKey.Of(rules, [], (ulong)input)))
        {
            return SearchEnd.None;
        }

        if (!budget.TryTake((long)inputs[input].Count * rules.Length))
        {
            return SearchEnd.GivenUp;
        }

        return VisitRegions(input, rules);
    }

    private SearchEnd VisitRegions(int input, ulong[] rules)
    {
        var left = _left[input] ??= new ulong[rules.Length];
        foreach (var region in inputs[input])
        {
            rules.CopyTo(left, 0);
            TableIndex.And(left, rulesOf(region));
            _chosen[input] = region;
            var end = Visit(input + 1, left);
            if (end != SearchEnd.None)
            {
                return end;
            }
        }

        _chosen[input] = null;
        return SearchEnd.None;
    }
}
