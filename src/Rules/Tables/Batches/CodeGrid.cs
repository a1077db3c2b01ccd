namespace Platform.Rules.Tables.Batches;

/// <summary>
/// Finds the region of a code among rising thresholds: how many of them it has reached. A grid of equal cells answers
/// at once wherever no threshold lies inside a cell; a search among the few thresholds of the cell answers elsewhere.
/// </summary>
internal sealed class CodeGrid
{
    private const int MaxCells = 1024;

    private readonly long[] _thresholds;
    private readonly long _low;
    private readonly int _shift;

    /// <summary>A cell: its region, or the complement of the region at its start where a threshold lies inside.</summary>
    private readonly int[] _cells;

    /// <summary>A grid over thresholds within plus and minus 2^62.</summary>
    internal CodeGrid(long[] thresholds)
    {
        _thresholds = thresholds;
        if (thresholds.Length == 0)
        {
            _cells = [0];
            return;
        }

        while ((thresholds[^1] - thresholds[0]) >> _shift > MaxCells - 3)
        {
            _shift++;
        }

        var width = 1L << _shift;
        _low = thresholds[0] - width;
        _cells = new int[((thresholds[^1] - _low) >> _shift) + 2];
        for (var cell = 1; cell < _cells.Length; cell++)
        {
            var start = Reached(_low + (cell * width));
            var end = cell == _cells.Length - 1 ? thresholds.Length : Reached(_low + ((cell + 1) * width) - 1);
            _cells[cell] = start == end ? start : ~start;
        }
    }

    internal int RegionOf(long code)
    {
        var cell = (code - _low) >> _shift;
        var region = _cells[cell < 0 ? 0 : cell >= _cells.Length ? _cells.Length - 1 : (int)cell];
        return region >= 0 ? region : Search(~region, code);
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
