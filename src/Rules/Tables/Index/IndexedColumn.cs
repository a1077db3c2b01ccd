using Platform.Rules.Dmn;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Tables.Index;

/// <summary>An input column of a table with the slot that its values stand in.</summary>
/// <param name="Ordinal">Its place in the table, from 0.</param>
/// <param name="Clause">The column.</param>
/// <param name="Slot">Where the value stands.</param>
/// <param name="Index">Which rules pass for which value.</param>
internal sealed record IndexedColumn(int Ordinal, InputClause Clause, Slot Slot, ColumnIndex Index)
{
    /// <summary>Evaluates the cells that the index left over, each once and only if a rule that has it is still alive.</summary>
    /// <param name="frame">The values.</param>
    /// <param name="leftOver">The rules whose cell is left over.</param>
    /// <param name="words">The rules still alive; those whose cell fails are taken out.</param>
    internal void TestLeftOver(Frame frame, ReadOnlySpan<ulong> leftOver, Span<ulong> words)
    {
        foreach (var cell in Index.Undecided)
        {
            if (IsConcerned(cell.Rules, leftOver, words) && !Passes(cell, frame))
            {
                Remove(cell.Rules, words);
            }
        }
    }

    private bool Passes(ColumnCell cell, Frame frame) =>
        (cell.PassesNull && frame.IsNull(Slot.Index)) || cell.Test.Test(frame) == true;

    private static bool IsConcerned(ulong[] rules, ReadOnlySpan<ulong> leftOver, ReadOnlySpan<ulong> alive)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            if ((rules[i] & leftOver[i] & alive[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Remove(ulong[] rules, Span<ulong> words)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            words[i] &= ~rules[i];
        }
    }
}
