using System.Numerics;
using System.Runtime.CompilerServices;

namespace Platform.Rules.Tables.Batches;

/// <summary>
/// Finds the region of a code among rising thresholds: how many of them it has reached. A grid of cells answers at once
/// wherever no threshold lies inside a cell; a search among the few thresholds of the cell answers elsewhere. Cells are
/// equally wide or, where thresholds crowd at one end as those of money do, grow with the distance from the lowest.
/// </summary>
internal sealed class CodeGrid
{
    private const int MaxCells = 8_192;

    /// <summary>Growing cells: 2 to this power of them for each doubling of the distance.</summary>
    private const int Fineness = 6;

    private readonly long[] _thresholds;
    private readonly long _low;
    private readonly int _shift;
    private readonly bool _isGrowing;

    /// <summary>A cell: its region, or the complement of the region at its start where a threshold lies inside.</summary>
    private readonly int[] _cells;

    /// <summary>A grid over thresholds within plus and minus 2^62.</summary>
    internal CodeGrid(long[] thresholds)
    {
        _thresholds = thresholds;
        _cells = [0];
        if (thresholds.Length == 0)
        {
            return;
        }

        while ((thresholds[^1] - thresholds[0]) >> _shift > MaxCells - 3)
        {
            _shift++;
        }

        _low = thresholds[0] - (1L << _shift);
        _cells = Cells();
        if (Crowding() > Crowding(Growing(thresholds[0] - 1)))
        {
            _isGrowing = true;
            _low = thresholds[0] - 1;
            _cells = Growing(_low);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int RegionOf(long code)
    {
        var cells = _cells;
        var cell = _isGrowing ? GrowingCell(code - _low) : (code - _low) >> _shift;
        if ((ulong)cell >= (ulong)cells.Length)
        {
            cell = cell < 0 ? 0 : cells.Length - 1;
        }

        var region = cells[(int)cell];
        return region >= 0 ? region : Search(~region, code);
    }

    /// <summary>Takes the rules that fail out of the word of each code; codes that are no numbers are left alone.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="firstNumber">The smallest code that is a number.</param>
    /// <param name="masks">The rules that pass, a word a region.</param>
    /// <param name="words">The rules still alive, a word a code.</param>
    /// <returns>Whether there was a code that is no number.</returns>
    internal bool And(ReadOnlySpan<long> codes, long firstNumber, ReadOnlySpan<ulong> masks, Span<ulong> words) =>
        _isGrowing ? AndGrowing(codes, firstNumber, masks, words) : AndEqual(codes, firstNumber, masks, words);

    // What the loops need stands in locals: the compiler cannot know that writing words changes no field.
    private bool AndEqual(ReadOnlySpan<long> codes, long firstNumber, ReadOnlySpan<ulong> masks, Span<ulong> words)
    {
        var (cells, low, shift, isUnusual) = (_cells, _low, _shift, false);
        for (var i = 0; i < codes.Length && i < words.Length; i++)
        {
            var code = codes[i];
            if (code < firstNumber)
            {
                isUnusual = true;
                continue;
            }

            var cell = (code - low) >> shift;
            if ((ulong)cell >= (ulong)cells.Length)
            {
                cell = cell < 0 ? 0 : cells.Length - 1;
            }

            var region = cells[(int)cell];
            words[i] &= masks[region >= 0 ? region : Search(~region, code)];
        }

        return isUnusual;
    }

    private bool AndGrowing(ReadOnlySpan<long> codes, long firstNumber, ReadOnlySpan<ulong> masks, Span<ulong> words)
    {
        var (cells, low, isUnusual) = (_cells, _low, false);
        for (var i = 0; i < codes.Length && i < words.Length; i++)
        {
            var code = codes[i];
            if (code < firstNumber)
            {
                isUnusual = true;
                continue;
            }

            var cell = (int)Math.Min(GrowingCell(code - low), cells.Length - 1);
            var region = cells[cell];
            words[i] &= masks[region >= 0 ? region : Search(~region, code)];
        }

        return isUnusual;
    }

    /// <summary>The number of the last cell whose distance from the lowest is at most this; small distances have a cell each.</summary>
    private static long GrowingCell(long distance)
    {
        if (distance < 1 << Fineness)
        {
            return distance < 0 ? 0 : distance;
        }

        var octave = BitOperations.Log2((ulong)distance) - Fineness;
        return ((long)octave << Fineness) + (distance >> octave);
    }

    /// <summary>The smallest distance in a growing cell.</summary>
    private static long GrowingStart(int cell)
    {
        var octave = Math.Max(0, (cell >> Fineness) - 1);
        return (long)(cell - (octave << Fineness)) << octave;
    }

    private int[] Cells()
    {
        var width = 1L << _shift;
        var cells = new int[((_thresholds[^1] - _low) >> _shift) + 2];
        for (var cell = 1; cell < cells.Length; cell++)
        {
            var isLast = cell == cells.Length - 1;
            cells[cell] = Cell(_low + (cell * width), isLast ? long.MaxValue : _low + ((cell + 1) * width) - 1);
        }

        return cells;
    }

    private int[] Growing(long low)
    {
        var cells = new int[GrowingCell(_thresholds[^1] - low) + 2];
        for (var cell = 1; cell < cells.Length; cell++)
        {
            var isLast = cell == cells.Length - 1;
            cells[cell] = Cell(low + GrowingStart(cell), isLast ? long.MaxValue : low + GrowingStart(cell + 1) - 1);
        }

        return cells;
    }

    private int Cell(long first, long last)
    {
        var start = Reached(first);
        return start == Reached(last) ? start : ~start;
    }

    private int Crowding() => Crowding(_cells);

    /// <summary>The most thresholds that lie inside one cell.</summary>
    private int Crowding(int[] cells)
    {
        var most = 0;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var next = cell + 1 == cells.Length ? _thresholds.Length : cells[cell + 1] < 0 ? ~cells[cell + 1] : cells[cell + 1];
            most = Math.Max(most, cells[cell] < 0 ? next - ~cells[cell] : 0);
        }

        return most;
    }

    private int Search(int start, long code)
    {
        var end = Math.Min(start + 8, _thresholds.Length);
        for (var i = start; i < end; i++)
        {
            if (code < _thresholds[i])
            {
                return i;
            }
        }

        return end == _thresholds.Length ? end : Reached(code);
    }

    private int Reached(long code)
    {
        var low = 0;
        var high = _thresholds.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_thresholds[middle] <= code)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
