using System.Runtime.Intrinsics;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tables.Batches;

/// <summary>
/// One compiled table over the columns of many subjects. Columns that stand for a stored input are read as codes; the
/// others, and cells the index cannot hold, go through a frame, and only for subjects that still have a rule alive.
/// Works on one thread at a time.
/// </summary>
internal sealed class TableScan
{
    /// <summary>Rows that are worked on together, so that regions and words stay in the first cache.</summary>
    private const int BlockRows = 512;

    private readonly CompiledTable _table;
    private readonly Frame _frame;
    private readonly RowReader _reader;
    private readonly ColumnScan[] _scans;
    private readonly IndexedColumn[] _others;
    private readonly int[][] _regions;
    private readonly ulong[] _all;

    internal TableScan(CompiledTable table, SubjectTable subjects, Frame frame, RowReader reader)
    {
        _table = table;
        _frame = frame;
        _reader = reader;
        var columns = table.Index.Columns.Select(column => (Column: column, Scan: ScanOf(column, subjects))).ToList();
        _scans = [.. columns.Select(pair => pair.Scan).OfType<ColumnScan>()];
        _others = [.. columns.Where(pair => pair.Scan is null).Select(pair => pair.Column)];
        _regions = [.. _scans.Select(_ => new int[BlockRows])];
        _all = table.Index.All;
    }

    /// <summary>The rules of one row that match and count by the hit policy.</summary>
    internal void Match(int row, Span<ulong> words)
    {
        _all.CopyTo(words);
        foreach (var scan in _scans)
        {
            scan.Peek(row);
        }

        foreach (var scan in _scans)
        {
            TableIndex.And(words, scan.Masks[scan.RegionOf(row)]);
        }

        Finish(row, words);
    }

    /// <summary>The rules of consecutive rows that match and count, row after row.</summary>
    internal void Match(int firstRow, int rows, Span<ulong> words)
    {
        var width = _table.WordsPerRow;
        for (var done = 0; done < rows; done += BlockRows)
        {
            var count = Math.Min(BlockRows, rows - done);
            var block = words.Slice(done * width, count * width);
            MatchBlock(firstRow + done, count, block);
        }
    }

    // A column is a stored one where its slot shows the stored value as it is.
    private static ColumnScan? ScanOf(IndexedColumn column, SubjectTable subjects) =>
        column.Slot is InputSlot { Input: { } input } slot && !slot.Type.IsRestricted && subjects.Find(input.Name) is { } stored
        && (slot.Kind == SlotKind.Value || slot.Kind == SlotKinds.Of(PolicyCompiler.TypeOf(input.Kind)))
            ? ColumnScan.Of(column, stored)
            : null;

    private void MatchBlock(int firstRow, int count, Span<ulong> words)
    {
        var width = _table.WordsPerRow;
        if (width == 1)
        {
            words.Fill(_all[0]);
        }

        for (var i = 0; i < _scans.Length; i++)
        {
            if (width == 1)
            {
                _scans[i].And(firstRow, words);
            }
            else
            {
                _scans[i].Fill(firstRow, _regions[i].AsSpan(0, count));
            }
        }

        if (width > 1)
        {
            AndWide(count, words);
        }

        for (var i = 0; NeedsFinish && i < count; i++)
        {
            Finish(firstRow + i, words.Slice(i * width, width));
        }
    }

    private bool NeedsFinish => _others.Length > 0 || _table.Index.HasGuard || _table.NeedsCounting;

    private void AndWide(int count, Span<ulong> words)
    {
        var width = _table.WordsPerRow;
        var masks = new ulong[_scans.Length][];
        for (var i = 0; i < masks.Length; i++)
        {
            masks[i] = _scans[i].Masks.Array;
        }

        Span<int> starts = stackalloc int[Math.Min(_scans.Length, 256)];
        starts = _scans.Length > starts.Length ? new int[_scans.Length] : starts;
        for (var row = 0; row < count; row++)
        {
            for (var i = 0; i < starts.Length; i++)
            {
                starts[i] = _regions[i][row] * width;
            }

            AndWide(masks, starts, words.Slice(row * width, width));
        }
    }

    // The words of all columns are joined in a register before they are written. The last step may overlap the one before.
    private void AndWide(ulong[][] masks, ReadOnlySpan<int> starts, Span<ulong> words)
    {
        var step = Vector512<ulong>.Count;
        for (var done = 0; done < words.Length && words.Length >= step; done += step)
        {
            var at = Math.Min(done, words.Length - step);
            var joined = Vector512.LoadUnsafe(ref _all[at]);
            for (var i = 0; i < starts.Length; i++)
            {
                joined &= Vector512.LoadUnsafe(in masks[i][starts[i] + at]);
            }

            joined.StoreUnsafe(ref words[at]);
        }

        for (var word = 0; words.Length < step && word < words.Length; word++)
        {
            var joined = _all[word];
            for (var i = 0; i < starts.Length; i++)
            {
                joined &= masks[i][starts[i] + word];
            }

            words[word] = joined;
        }
    }

    private void Finish(int row, Span<ulong> words)
    {
        if (_others.Length > 0 && !RuleBits.IsEmpty(words))
        {
            Start(row);
            MatchOthers(words);
        }

        if (_table.Index.TakeGuard(words) && _table.NeedsCounting && RuleBits.Count(words) > 1)
        {
            Start(row);
            _table.KeepCounting(_frame, words);
        }
    }

    private void MatchOthers(Span<ulong> words)
    {
        Span<int> regions = stackalloc int[Math.Min(_others.Length, 64)];
        if (_others.Length > 64)
        {
            regions = new int[_others.Length];
        }

        for (var i = 0; i < _others.Length; i++)
        {
            regions[i] = _others[i].Index.RegionOf(_frame, _others[i].Slot);
            TableIndex.And(words, _others[i].Index.Masks[regions[i]]);
        }

        for (var i = 0; i < _others.Length; i++)
        {
            if (_others[i].Index.LeftOver is { } leftOver)
            {
                _others[i].TestLeftOver(_frame, leftOver[regions[i]], words);
            }
        }
    }

    private void Start(int row)
    {
        _reader.Row = row;
        _frame.Start(_reader);
    }
}
