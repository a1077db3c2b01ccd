using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Tables.Index;

/// <summary>Builds the index of one column, domain by domain.</summary>
internal sealed class ColumnIndexBuilder(IReadOnlyList<ColumnCell> cells, int wordsPerRow, CellProbe probe)
{
    /// <summary>A column whose masks would be larger is not cut into regions.</summary>
    private const long MaxWords = 8_000_000;

    private readonly RegionMasks _masks = new(wordsPerRow);
    private readonly RegionMasks _leftOver = new(wordsPerRow);
    private readonly HashSet<ColumnCell> _undecided = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a cell was kept out of the index only because it costs too much.</summary>
    internal bool IsCurtailed { get; private set; }

    /// <summary>The index of values of a kind; of all kinds for a slot that may hold any.</summary>
    internal ColumnIndex Build(SlotKind kind)
    {
        AddNull();
        AddUnknown();
        var isAny = kind == SlotKind.Value;
        var numbers = isAny || kind == SlotKind.Number ? AddOrdered(NumberOf, number => new FeelNumber(number), wholeOnly: false) : null;
        var dates = isAny || kind == SlotKind.Date ? AddOrdered(DayOf, DateOn, wholeOnly: true) : null;
        var texts = isAny || kind == SlotKind.Text ? AddTexts() : null;
        var firstTruth = isAny || kind == SlotKind.Boolean ? AddTruths() : 0;
        return new ColumnIndex
        {
            Masks = _masks,
            LeftOver = isAny || _undecided.Count > 0 ? _leftOver : null,
            Undecided = [.. cells.Where(cell => isAny ? cell.Test is { TakesAnything: false, Root: not null } : _undecided.Contains(cell))],
            Numbers = numbers,
            Dates = dates,
            Texts = texts,
            FirstTruth = firstTruth,
        };
    }

    private void AddNull()
    {
        var region = AddRow();
        foreach (var cell in cells)
        {
            var passes = cell.PassesNull || cell.Test.TakesAnything ? true : Truths(cell, [FeelNull.Value])?[0];
            Decide(cell, passes, region);
        }
    }

    private void AddUnknown()
    {
        var region = AddRow();
        foreach (var cell in cells)
        {
            Decide(cell, cell.Test.TakesAnything ? true : cell.Test.Root is null ? false : null, region);
        }
    }

    private int AddTruths()
    {
        var truths = cells.Select(cell => cell.Test.TakesAnything ? [true, true] : Truths(cell, [FeelBoolean.False, FeelBoolean.True])).ToList();
        var first = _masks.Count;
        for (var truth = 0; truth < 2; truth++)
        {
            var region = AddRow();
            for (var i = 0; i < cells.Count; i++)
            {
                Decide(cells[i], truths[i]?[truth], region);
            }
        }

        return first;
    }

    // Texts are only told apart by the constants that cells name; a cell that orders or takes apart is left over.
    private TextRegions AddTexts()
    {
        var other = AddRow();
        var named = new List<(ColumnCell Cell, List<string> Texts, bool[] Truths)>();
        foreach (var cell in cells)
        {
            var texts = TextsOf(cell);
            var truths = texts is null ? null : Truths(cell, [.. texts.Append(OtherThan(texts)).Select(text => new FeelString(text))]);
            Decide(cell, cell.Test.TakesAnything ? true : cell.Test.Root is null ? false : truths?[^1], other);
            if (texts is not null && truths is not null)
            {
                named.Add((cell, texts, truths));
            }
        }

        return new TextRegions(AddNamed(named, other), other);
    }

    private Dictionary<string, int> AddNamed(List<(ColumnCell Cell, List<string> Texts, bool[] Truths)> named, int other)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (cell, texts, truths) in named)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                if (!known.TryGetValue(texts[i], out var region))
                {
                    known[texts[i]] = region = _masks.Add(_masks[other].ToArray());
                    _leftOver.Add(_leftOver[other].ToArray());
                }

                Put(cell.Rules, truths[i], _masks[region]);
            }
        }

        return known;
    }

    private OrderedRegions AddOrdered(Func<FeelValue, decimal?> pointOf, Func<decimal, FeelValue> valueAt, bool wholeOnly)
    {
        var axes = cells.Select(cell => AxisOf(cell, pointOf)).ToList();
        var axis = Axis.Of(axes.SelectMany(own => own is null ? [] : own.Cuts.ToArray()));
        if ((long)axis.RegionCount * wordsPerRow > MaxWords)
        {
            IsCurtailed = true;
            axes = [.. axes.Select(own => own?.Cuts.Length == 0 ? own : null)];
            axis = Axis.Of([]);
        }

        var first = _masks.Count;
        var sweep = new RegionSweep(axis, wordsPerRow);
        foreach (var (cell, own) in cells.Zip(axes))
        {
            var truths = own is null ? null : TruthsOn(own, cell, valueAt, wholeOnly);
            truths = cell.Test.Root is null ? [false] : cell.Test.TakesAnything ? [true] : truths;
            sweep.Add(cell, own, truths);
            if (truths is null)
            {
                _undecided.Add(cell);
            }
        }

        sweep.WriteTo(_masks, _leftOver);
        return new OrderedRegions(axis, first);
    }

    // Where no value lies between two cuts, whatever holds on the left goes on.
    private bool[]? TruthsOn(Axis axis, ColumnCell cell, Func<decimal, FeelValue> valueAt, bool wholeOnly)
    {
        var points = Enumerable.Range(0, axis.RegionCount).Select(region => axis.PointIn(region, wholeOnly)).ToList();
        var found = Truths(cell, [.. points.Where(point => point is not null).Select(point => valueAt(point ?? 0))]);
        if (found is null)
        {
            return null;
        }

        var next = 0;
        return [.. points.Select(point => point is null ? found[next - 1] : found[next++])];
    }

    private static Axis? AxisOf(ColumnCell cell, Func<FeelValue, decimal?> pointOf)
    {
        if (cell.Test.TakesAnything || cell.Test.Root is null)
        {
            return Axis.Of([]);
        }

        var shape = cell.Test.IsFunctionOfInput ? CellShape.Of(cell.Test.Root) : null;
        var points = shape?.Equated.Concat(shape.Ordered).Select(pointOf).OfType<decimal>().ToList();
        return points is not null && points.All(Axis.CanCut) ? Axis.Of(points) : null;
    }

    private static List<string>? TextsOf(ColumnCell cell)
    {
        var shape = cell.Test is { IsFunctionOfInput: true, TakesAnything: false, Root: { } root } ? CellShape.Of(root) : null;
        return shape is null || shape.Ordered.Any(value => value is FeelString)
            ? null
            : [.. shape.Equated.OfType<FeelString>().Select(text => text.Value).Distinct(StringComparer.Ordinal)];
    }

    private static string OtherThan(List<string> texts)
    {
        var other = "\uE000";
        while (texts.Contains(other))
        {
            other += "\uE000";
        }

        return other;
    }

    /// <summary>Whether a cell passes for values; null if it depends on more than them or costs too much.</summary>
    private bool[]? Truths(ColumnCell cell, IReadOnlyList<FeelValue> values)
    {
        if (cell.Test.Root is not { } root)
        {
            return new bool[values.Count];
        }

        var truths = cell.Test.IsFunctionOfInput ? probe.Test(root, values) : null;
        IsCurtailed |= truths is null && cell.Test.IsFunctionOfInput;
        return truths;
    }

    private int AddRow()
    {
        _leftOver.Add(new ulong[wordsPerRow]);
        return _masks.Add(new ulong[wordsPerRow]);
    }

    /// <summary>Notes in a region that a cell passes or fails, or that the index cannot tell.</summary>
    private void Decide(ColumnCell cell, bool? passes, int region)
    {
        Put(cell.Rules, passes ?? true, _masks[region]);
        Put(cell.Rules, passes is null, _leftOver[region]);
        if (passes is null && region != ColumnIndex.UnknownRegion)
        {
            _undecided.Add(cell);
        }
    }

    private static void Put(ulong[] rules, bool isIn, Span<ulong> row)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            row[i] = isIn ? row[i] | rules[i] : row[i] & ~rules[i];
        }
    }

    private static decimal? NumberOf(FeelValue value) => (value as FeelNumber)?.Value;

    private static decimal? DayOf(FeelValue value) => (value as FeelDate)?.Value.EpochDay;

    private static FeelValue DateOn(decimal day) => CalendarDate.FromEpochDay((long)day) is { } date ? new FeelDate(date) : FeelNull.Value;
}
