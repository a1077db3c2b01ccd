using Platform.Rules.Tables.Index;

namespace Platform.Rules.Analysis;

/// <summary>Which rules can match together: those that share a region of every input.</summary>
internal sealed class RuleOverlaps(IReadOnlyList<ColumnRegions> inputs, int rules, int wordsPerRow)
{
    /// <summary>The rules that can match where a rule does, itself included.</summary>
    internal IEnumerable<int> With(int rule)
    {
        var together = new ulong[wordsPerRow];
        Array.Fill(together, ulong.MaxValue);
        foreach (var input in inputs)
        {
            TableIndex.And(together, SharedIn(input, rule));
        }

        return RuleBits.Of(together).TakeWhile(other => other < rules);
    }

    /// <summary>A region of an input that two rules share, a sure one if there is any; null for none.</summary>
    internal static InputRegion? Shared(ColumnRegions input, int rule, int other) =>
        input.All.FirstOrDefault(region => RuleBits.Has(region.Sure, rule) && RuleBits.Has(region.Sure, other))
        ?? input.All.FirstOrDefault(region => RuleBits.Has(region.Possible, rule) && RuleBits.Has(region.Possible, other));

    private ulong[] SharedIn(ColumnRegions input, int rule)
    {
        var shared = new ulong[wordsPerRow];
        foreach (var region in input.All.Where(region => RuleBits.Has(region.Possible, rule)))
        {
            for (var i = 0; i < shared.Length; i++)
            {
                shared[i] |= region.Possible[i];
            }
        }

        return shared;
    }
}
