using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tables.Batches;

/// <summary>
/// One input column of a table over one column of subjects: the rules that pass, straight from the stored codes. Only
/// for columns whose cells the index decides entirely. Closed family.
/// </summary>
internal abstract class ColumnScan(RegionMasks masks)
{
    /// <summary>The rules that pass, a row a region.</summary>
    internal RegionMasks Masks => masks;

    internal abstract int RegionOf(int row);

    /// <summary>
    /// Reads the code of a row for nothing but to have it fetched: the columns of one row lie far apart in memory, and
    /// asked for together they arrive together.
    /// </summary>
    internal abstract long Peek(int row);

    /// <summary>The regions of consecutive rows.</summary>
    internal virtual void Fill(int firstRow, Span<int> regions)
    {
        for (var i = 0; i < regions.Length; i++)
        {
            regions[i] = RegionOf(firstRow + i);
        }
    }

    /// <summary>Takes the rules that fail out of the only word of consecutive rows.</summary>
    internal virtual void And(int firstRow, Span<ulong> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= masks[RegionOf(firstRow + i)][0];
        }
    }

    /// <summary>The scan of a column; null where cells may have to be evaluated one by one.</summary>
    internal static ColumnScan? Of(IndexedColumn column, SubjectColumn subjects) => subjects switch
    {
        NumberColumn numbers when column.Index.Numbers is { } regions && IsDecided(column.Index, regions) => new NumberScan(column.Index, regions, numbers),
        DateColumn dates when column.Index.Dates is { } regions && IsDecided(column.Index, regions) => new DateScan(column.Index, regions, dates),
        BooleanColumn truths when column.Index.FirstTruth > 0 && IsDecided(column.Index, column.Index.FirstTruth, 2) => new TruthScan(column.Index, truths),
        TextColumn or TextListColumn when CodedScan.CanScan(column) => new CodedScan(column, subjects),
        _ => null,
    };

    private static bool IsDecided(ColumnIndex index, OrderedRegions regions) => IsDecided(index, regions.First, regions.Axis.RegionCount);

    private static bool IsDecided(ColumnIndex index, int first, int count)
    {
        var isDecided = true;
        for (var region = first; index.LeftOver is not null && region < first + count; region++)
        {
            isDecided &= RuleBits.IsEmpty(index.LeftOver[region]);
        }

        return isDecided && (index.LeftOver is null || RuleBits.IsEmpty(index.LeftOver[ColumnIndex.NullRegion]));
    }
}

/// <summary>Numbers as units of their scale. Neighbouring regions that the same rules pass are one.</summary>
internal sealed class NumberScan : ColumnScan
{
    private const int NullRow = 0;
    private const int FirstRow = 1;

    private readonly ColumnIndex _index;
    private readonly OrderedRegions _regions;
    private readonly NumberColumn _column;
    private readonly CodeGrid _grid;

    /// <summary>The row of the masks for each region of the index.</summary>
    private readonly int[] _rows;

    internal NumberScan(ColumnIndex index, OrderedRegions regions, NumberColumn column)
        : base(new RegionMasks(index.Masks.WordsPerRow))
    {
        _index = index;
        _regions = regions;
        _column = column;
        _rows = new int[regions.Axis.RegionCount];
        _grid = new CodeGrid(Join(Thresholds(regions.Axis, column.UnitsPerOne)));
    }

    internal override int RegionOf(int row)
    {
        var code = _column.Codes[row];
        return code > NumberColumn.Wide ? FirstRow + _grid.RegionOf(code) : RegionOfUnusual(row);
    }

    internal override long Peek(int row) => _column.Codes[row];

    internal override void Fill(int firstRow, Span<int> regions)
    {
        var codes = _column.Codes.Slice(firstRow, regions.Length);
        for (var i = 0; i < codes.Length; i++)
        {
            var code = codes[i];
            regions[i] = code > NumberColumn.Wide ? FirstRow + _grid.RegionOf(code) : RegionOfUnusual(firstRow + i);
        }
    }

    internal override void And(int firstRow, Span<ulong> words)
    {
        var codes = _column.Codes.Slice(firstRow, words.Length);
        if (!_grid.And(codes, NumberColumn.Wide + 1, Masks.Words[FirstRow..], words))
        {
            return;
        }

        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i] <= NumberColumn.Wide)
            {
                words[i] &= Masks[RegionOfUnusual(firstRow + i)][0];
            }
        }
    }

    /// <summary>For each cut the first code that reaches it and the first beyond it.</summary>
    internal static long[] Thresholds(Axis axis, long unitsPerOne)
    {
        var thresholds = new long[axis.Cuts.Length * 2];
        for (var i = 0; i < axis.Cuts.Length; i++)
        {
            thresholds[2 * i] = Saturated(axis.Cuts[i], unitsPerOne, isAt: true);
            thresholds[(2 * i) + 1] = Saturated(axis.Cuts[i], unitsPerOne, isAt: false);
        }

        return thresholds;
    }

    // No code of a number is beyond MaxCode, so a cut out there is never reached or always passed.
    private static long Saturated(decimal cut, long unitsPerOne, bool isAt)
    {
        var limit = (decimal)NumberColumn.MaxCode / unitsPerOne;
        if (Math.Abs(cut) >= limit)
        {
            return cut < 0 ? -NumberColumn.MaxCode : NumberColumn.MaxCode + 1;
        }

        var units = cut * unitsPerOne;
        return isAt ? (long)decimal.Ceiling(units) : (long)decimal.Floor(units) + 1;
    }

    // A region begins a row of its own only where other rules pass than before.
    private long[] Join(long[] thresholds)
    {
        Masks.Add(_index.Masks[ColumnIndex.NullRegion]);
        Masks.Add(_index.Masks[_regions.First]);
        _rows[0] = FirstRow;
        var kept = new List<long>();
        for (var region = 1; region < _rows.Length; region++)
        {
            var mask = _index.Masks[_regions.First + region];
            if (!mask.SequenceEqual(Masks[Masks.Count - 1]))
            {
                Masks.Add(mask);
                kept.Add(thresholds[region - 1]);
            }

            _rows[region] = Masks.Count - 1;
        }

        return [.. kept];
    }

    private int RegionOfUnusual(int row) => _column.At(row) is { } number ? _rows[_regions.Axis.RegionOf(number)] : NullRow;
}

/// <summary>Days.</summary>
internal sealed class DateScan(ColumnIndex index, OrderedRegions regions, DateColumn column) : ColumnScan(index.Masks)
{
    private readonly CodeGrid _grid = new(NumberScan.Thresholds(regions.Axis, 1));

    internal override long Peek(int row) => column.Days[row];

    internal override int RegionOf(int row) =>
        column.Days[row] is var day && day == DateColumn.Null ? ColumnIndex.NullRegion : regions.First + _grid.RegionOf(day);
}

/// <summary>Truth values.</summary>
internal sealed class TruthScan(ColumnIndex index, BooleanColumn column) : ColumnScan(index.Masks)
{
    internal override void And(int firstRow, Span<ulong> words)
    {
        ReadOnlySpan<ulong> masks = [Masks[ColumnIndex.NullRegion][0], Masks[index.FirstTruth][0], Masks[index.FirstTruth + 1][0]];
        var codes = column.Codes.Slice(firstRow, words.Length);
        for (var i = 0; i < codes.Length; i++)
        {
            words[i] &= masks[codes[i]];
        }
    }

    internal override long Peek(int row) => column.Codes[row];

    internal override int RegionOf(int row) => column.Codes[row] switch
    {
        BooleanColumn.Null => ColumnIndex.NullRegion,
        var code => index.FirstTruth + code - BooleanColumn.False,
    };
}
