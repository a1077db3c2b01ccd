using System.Numerics;
using Platform.Rules.Dmn;
using Platform.Rules.Tables;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>
/// Which rows of a table say the same as which of its draft, in order. A table in which paired rows match on both sides, and no other,
/// comes out the same on both.
/// </summary>
internal sealed class TablePairing
{
    // Where more rows than these differ in a row, the rest of them is left without a partner.
    private const int MostCompared = 2_000;
    private readonly int[] _partner;
    private readonly bool _isNothingAmbiguous;

    private TablePairing(CompiledTable before, CompiledTable after, int[] partner)
    {
        (Before, After, _partner) = (before, after, partner);
        _isNothingAmbiguous = before.IsNothingAmbiguous || after.IsNothingAmbiguous;
        IsWhole = before.Table.Rules.Count == after.Table.Rules.Count && !partner.Where((other, row) => other != row).Any();
    }

    public CompiledTable Before { get; }

    public CompiledTable After { get; }

    /// <summary>Whether every row says the same as the row in its place.</summary>
    public bool IsWhole { get; }

    /// <summary>Pairs the rows of two tables; <see langword="null"/> where more differs than rows.</summary>
    public static TablePairing? Of(CompiledTable before, CompiledTable after)
    {
        if (!Head(before.Table).SequenceEqual(Head(after.Table)))
        {
            return null;
        }

        var partner = new int[before.Table.Rules.Count];
        Array.Fill(partner, -1);
        Pair(Says(before.Table), Says(after.Table), partner);
        return new TablePairing(before, after, partner);
    }

    /// <summary>Whether the matching rows of both sides are paired with each other, or there are none, which means but one thing.</summary>
    public bool IsSame(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> after) =>
        (IsWhole ? before.SequenceEqual(after) : IsPaired(before, after)) && (!_isNothingAmbiguous || before.ContainsAnyExcept(0UL));

    private bool IsPaired(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> after)
    {
        var surplus = 0;
        for (var word = 0; word < before.Length; word++)
        {
            for (var rest = before[word]; rest != 0; rest &= rest - 1)
            {
                var partner = _partner[(word << 6) + BitOperations.TrailingZeroCount(rest)];
                if (partner < 0 || (after[partner >> 6] & (1UL << partner)) == 0)
                {
                    return false;
                }

                surplus--;
            }
        }

        foreach (var word in after)
        {
            surplus += BitOperations.PopCount(word);
        }

        return surplus == 0;
    }

    private static IEnumerable<string> Head(DecisionTable table) =>
        table.Outputs.Select(output => $"{output.Name} {output.Type.Name} {output.Values?.Text} {output.Default?.Text}").Prepend($"{table.HitPolicy} {table.Aggregation} {table.Type.Name}");

    private static string[] Says(DecisionTable table) => [.. table.Rules.Select(row => string.Join('\n', row.Entries.Select(entry => entry.Text)))];

    // The rows before the first difference and after the last, and the longest common subsequence of what lies between.
    private static void Pair(string[] before, string[] after, int[] partner)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var (end, others) = (before.Length, after.Length);
        while (end > start && others > start && before[end - 1] == after[others - 1])
        {
            partner[--end] = --others;
        }

        for (var row = 0; row < start; row++)
        {
            partner[row] = row;
        }

        PairBetween(before.AsSpan(start..end), after.AsSpan(start..others), partner.AsSpan(start..end), start);
    }

    private static void PairBetween(ReadOnlySpan<string> before, ReadOnlySpan<string> after, Span<int> partner, int start)
    {
        before = before[..Math.Min(before.Length, MostCompared)];
        after = after[..Math.Min(after.Length, MostCompared)];
        var longest = new int[before.Length + 1, after.Length + 1];
        for (var row = before.Length - 1; row >= 0; row--)
        {
            for (var other = after.Length - 1; other >= 0; other--)
            {
                longest[row, other] = before[row] == after[other] ? longest[row + 1, other + 1] + 1 : Math.Max(longest[row + 1, other], longest[row, other + 1]);
            }
        }

        for (var (row, other) = (0, 0); row < before.Length && other < after.Length;)
        {
            if (before[row] == after[other])
            {
                partner[row++] = start + other++;
            }
            else
            {
                _ = longest[row + 1, other] >= longest[row, other + 1] ? row++ : other++;
            }
        }
    }
}
