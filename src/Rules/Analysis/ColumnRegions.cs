using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Analysis;

/// <summary>A region of one input: all its values are alike to every cell.</summary>
/// <param name="Value">One of the values.</param>
/// <param name="Possible">The rules whose cell passes, or may pass.</param>
/// <param name="Sure">The rules whose cell passes.</param>
internal sealed record InputRegion(FeelValue Value, ulong[] Possible, ulong[] Sure);

/// <summary>The regions of one input over all columns of a table that show it, by allowed values only.</summary>
internal sealed class ColumnRegions
{
    private readonly IReadOnlyList<IndexedColumn> _columns;
    private readonly TableIndex _table;
    private readonly VocabularyInput? _input;
    private readonly Dictionary<UInt128, InputRegion> _regions = [];

    internal ColumnRegions(TableIndex table, IReadOnlyList<IndexedColumn> columns)
    {
        _table = table;
        _columns = columns;
        Slot = columns[0].Slot;
        Label = columns[0].Clause.Label;
        _input = (Slot as InputSlot)?.Input;
        foreach (var value in Values().Where(IsAllowed))
        {
            Add(value);
        }

        Known = Ordered();
        Add(FeelNull.Value);
        All = Ordered();
    }

    internal Slot Slot { get; }

    /// <summary>What stands above the column.</summary>
    internal string Label { get; }

    /// <summary>The regions of values.</summary>
    internal IReadOnlyList<InputRegion> Known { get; }

    /// <summary>The regions of values and that of null, unless some value is like null.</summary>
    internal IReadOnlyList<InputRegion> All { get; }

    // The region that the fewest rules pass is the most promising for a gap.
    private InputRegion[] Ordered() => [.. _regions.Values.OrderBy(region => RuleBits.Count(region.Possible))];

    /// <summary>The rules whose cell passes somewhere.</summary>
    internal ulong[] Anywhere()
    {
        var rules = new ulong[_table.All.Length];
        foreach (var region in All)
        {
            for (var i = 0; i < rules.Length; i++)
            {
                rules[i] |= region.Possible[i];
            }
        }

        return rules;
    }

    private IEnumerable<FeelValue> Values()
    {
        var isAny = Slot.Kind == SlotKind.Value;
        IEnumerable<FeelValue> numbers = isAny || Slot.Kind == SlotKind.Number ? Points(index => index.Numbers, false, Bounds()).Select(point => new FeelNumber(point)) : [];
        IEnumerable<FeelValue> dates = isAny || Slot.Kind == SlotKind.Date ? Points(index => index.Dates, true, []).Select(DateOn) : [];
        IEnumerable<FeelValue> texts = isAny || Slot.Kind == SlotKind.Text ? Texts().Select(text => new FeelString(text)) : [];
        IEnumerable<FeelValue> truths = isAny || Slot.Kind == SlotKind.Boolean ? [FeelBoolean.True, FeelBoolean.False] : [];
        return numbers.Concat(texts).Concat(truths).Concat(dates);
    }

    private IEnumerable<decimal> Points(Func<ColumnIndex, OrderedRegions?> regionsOf, bool wholeOnly, decimal[] bounds)
    {
        var cuts = _columns.Select(column => regionsOf(column.Index)).OfType<OrderedRegions>().SelectMany(regions => regions.Axis.Cuts.ToArray());
        var axis = Axis.Of(cuts.Concat(bounds));
        return Enumerable.Range(0, axis.RegionCount).Select(region => axis.PointIn(region, wholeOnly)).OfType<decimal>();
    }

    private decimal[] Bounds() => [.. new[] { _input?.Min, _input?.Max }.OfType<decimal>().Where(Axis.CanCut)];

    private IEnumerable<string> Texts()
    {
        var named = _columns.Select(column => column.Index.Texts).OfType<TextRegions>().SelectMany(texts => texts.Known.Keys);
        var all = named.Concat(_input?.Allowed ?? []).Distinct(StringComparer.Ordinal).ToList();
        var other = "…";
        while (all.Contains(other))
        {
            other += "…";
        }

        return all.Append(other);
    }

    private bool IsAllowed(FeelValue value) => value switch
    {
        FeelNull => true,
        FeelNumber number => !(number.Value < _input?.Min) && !(number.Value > _input?.Max),
        FeelString text when _input is { Allowed.Count: > 0 } => _input.Allowed.Contains(text.Value),
        _ => true,
    };

    // Values that are alike to every cell are one region; the first of them stands for it.
    private void Add(FeelValue value)
    {
        var possible = _table.All.ToArray();
        var sure = _table.All.ToArray();
        foreach (var column in _columns)
        {
            var region = column.Index.RegionOf(value);
            TableIndex.And(possible, column.Index.Masks[region]);
            TableIndex.And(sure, column.Index.Masks[region]);
            for (var i = 0; column.Index.LeftOver is { } leftOver && i < sure.Length; i++)
            {
                sure[i] &= ~leftOver[region][i];
            }
        }

        if (_table.HasGuard && !RuleBits.Has(possible, _table.RuleCount))
        {
            return;
        }

        _regions.TryAdd(RuleSetKey.Of(possible, sure), new InputRegion(value, possible, sure));
    }

    private static FeelValue DateOn(decimal day) => CalendarDate.FromEpochDay((long)day) is { } date ? new FeelDate(date) : FeelNull.Value;
}
