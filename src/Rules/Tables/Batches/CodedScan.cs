using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tables.Batches;

/// <summary>
/// Texts and lists of texts. What passes is worked out once for each distinct value, so that even cells the index
/// cannot hold, such as <c>list contains(?, "S01")</c>, cost nothing for the next subject with the same value.
/// </summary>
internal sealed class CodedScan : ColumnScan
{
    private readonly IndexedColumn _column;
    private readonly TextColumn? _texts;
    private readonly TextListColumn? _lists;

    /// <summary>The region of a code and 1; 0 while it is not known.</summary>
    private int[] _regions = new int[16];

    internal CodedScan(IndexedColumn column, SubjectColumn subjects)
        : base(new RegionMasks(column.Index.Masks.WordsPerRow))
    {
        _column = column;
        _texts = subjects as TextColumn;
        _lists = subjects as TextListColumn;
    }

    /// <summary>Whether every cell depends on its input alone.</summary>
    internal static bool CanScan(IndexedColumn column) => column.Index.Undecided.All(cell => cell.Test.Root is null || cell.Test.IsFunctionOfInput);

    internal override long Peek(int row) => CodeOf(row);

    internal override int RegionOf(int row)
    {
        var code = CodeOf(row);
        return code < _regions.Length && _regions[code] > 0 ? _regions[code] - 1 : Learn(code);
    }

    internal override void And(int firstRow, Span<ulong> words)
    {
        var codes = (_texts is null ? _lists is null ? [] : _lists.Codes : _texts.Codes).Slice(firstRow, words.Length);
        var regions = _regions;
        var masks = Masks.Words;
        for (var i = 0; i < codes.Length; i++)
        {
            var region = codes[i] < regions.Length ? regions[codes[i]] - 1 : -1;
            if ((uint)region >= (uint)masks.Length)
            {
                region = Learn(codes[i]);
                regions = _regions;
                masks = Masks.Words;
            }

            words[i] &= masks[region];
        }
    }

    private int CodeOf(int row) => _texts is null ? _lists?.Codes[row] ?? 0 : _texts.Codes[row];

    private int Learn(int code)
    {
        if (code >= _regions.Length)
        {
            Array.Resize(ref _regions, Math.Max(code + 1, _regions.Length * 2));
        }

        var value = _texts?.ValueOf(code) ?? _lists?.ValueOf(code) ?? FeelNull.Value;
        var region = _column.Index.RegionOf(value);
        var words = _column.Index.Masks[region].ToArray();
        if (_column.Index.LeftOver is { } leftOver)
        {
            TakeOutFailing(value, leftOver[region], words);
        }

        region = Masks.Add(words);
        _regions[code] = region + 1;
        return region;
    }

    private void TakeOutFailing(FeelValue value, ReadOnlySpan<ulong> leftOver, ulong[] words)
    {
        var interpreter = new Interpreter(new Evaluation(EvaluationOptions.Default));
        foreach (var cell in _column.Index.Undecided)
        {
            var passes = (cell.PassesNull && value is FeelNull)
                || (cell.Test.Root is { } root && interpreter.Test(root, value, Scope.Empty) == true);
            for (var i = 0; !passes && i < words.Length; i++)
            {
                words[i] &= ~(cell.Rules[i] & leftOver[i]);
            }
        }
    }
}
