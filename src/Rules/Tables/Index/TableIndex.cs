using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Tables.Index;

/// <summary>
/// A decision table as one bit a rule: each input column gives the rules whose cell passes, their intersection are the
/// rules that match. Where columns list input values (8.3.2), one further row, the guard, holds them: if it fails no
/// rule counts. Immutable.
/// </summary>
internal sealed class TableIndex
{
    /// <summary>Rules, without the guard.</summary>
    internal required int RuleCount { get; init; }

    /// <summary>Whether there is a guard, the bit after the last rule.</summary>
    internal required bool HasGuard { get; init; }

    /// <summary>Words that hold a bit a rule and one for the guard, if there is one.</summary>
    internal required int WordsPerRow { get; init; }

    /// <summary>The columns that test anything.</summary>
    internal required IReadOnlyList<IndexedColumn> Columns { get; init; }

    /// <summary>All rules, and the guard.</summary>
    internal required ulong[] All { get; init; }

    /// <summary>Whether some cell may be left over to delegates.</summary>
    internal bool HasLeftOver => Columns.Any(column => column.Index.LeftOver is not null);

    /// <summary>Finds the rules that match the values of a frame.</summary>
    /// <param name="frame">The values.</param>
    /// <param name="words">Receives the rules, without the guard.</param>
    /// <returns>Whether every input is among the input values of its column.</returns>
    internal bool Match(Frame frame, Span<ulong> words)
    {
        Span<int> regions = Columns.Count <= 256 ? stackalloc int[Columns.Count] : new int[Columns.Count];
        All.CopyTo(words);
        for (var i = 0; i < regions.Length; i++)
        {
            regions[i] = Columns[i].Index.RegionOf(frame, Columns[i].Slot);
            And(words, Columns[i].Index.Masks[regions[i]]);
        }

        for (var i = 0; i < regions.Length; i++)
        {
            if (Columns[i].Index.LeftOver is { } leftOver)
            {
                Columns[i].TestLeftOver(frame, leftOver[regions[i]], words);
            }
        }

        return TakeGuard(words);
    }

    /// <summary>Takes the guard out of a row; where it failed, all rules with it.</summary>
    internal bool TakeGuard(Span<ulong> words)
    {
        if (!HasGuard)
        {
            return true;
        }

        if (RuleBits.Has(words, RuleCount))
        {
            RuleBits.Clear(words, RuleCount);
            return true;
        }

        words.Clear();
        return false;
    }

    internal static void And(Span<ulong> words, ReadOnlySpan<ulong> mask)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= mask[i];
        }
    }
}
