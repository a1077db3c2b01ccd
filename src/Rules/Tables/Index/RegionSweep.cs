namespace Platform.Rules.Tables.Index;

/// <summary>
/// Fills the masks of an axis from left to right, touching each cell only where it changes its mind: the work grows
/// with regions and changes, not with their product with the rules.
/// </summary>
internal sealed class RegionSweep
{
    private readonly Axis _axis;
    private readonly List<ulong[]>?[] _changes;
    private readonly ulong[] _mask;
    private readonly ulong[] _leftOver;

    internal RegionSweep(Axis axis, int wordsPerRow)
    {
        _axis = axis;
        _changes = new List<ulong[]>?[axis.RegionCount];
        _mask = new ulong[wordsPerRow];
        _leftOver = new ulong[wordsPerRow];
    }

    /// <summary>Adds a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="own">The cuts at which it may change.</param>
    /// <param name="truths">Whether it passes in each region of its own axis; null if the index cannot tell.</param>
    internal void Add(ColumnCell cell, Axis? own, bool[]? truths)
    {
        if (own is null || truths is null)
        {
            Flip(_mask, cell.Rules);
            Flip(_leftOver, cell.Rules);
            return;
        }

        if (truths[0])
        {
            Flip(_mask, cell.Rules);
        }

        for (var region = 1; region < truths.Length; region++)
        {
            if (truths[region] != truths[region - 1])
            {
                (_changes[own.FirstIn(region, _axis)] ??= []).Add(cell.Rules);
            }
        }
    }

    /// <summary>Adds a row a region.</summary>
    internal void WriteTo(RegionMasks masks, RegionMasks leftOver)
    {
        foreach (var changes in _changes)
        {
            foreach (var rules in changes ?? [])
            {
                Flip(_mask, rules);
            }

            masks.Add(_mask);
            leftOver.Add(_leftOver);
        }
    }

    private static void Flip(ulong[] row, ulong[] rules)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] ^= rules[i];
        }
    }
}
