using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Tables.Index;

/// <summary>
/// One input column as a map from values to regions and from regions to the rules whose cell passes there. A rule whose
/// cell the index cannot decide passes in the mask and is marked as left over. Immutable.
/// </summary>
internal sealed class ColumnIndex
{
    /// <summary>The region of null.</summary>
    internal const int NullRegion = 0;

    /// <summary>The region of values that the index knows nothing about: every cell but <c>-</c> is left over.</summary>
    internal const int UnknownRegion = 1;

    /// <summary>The cells that are left over in some region.</summary>
    internal required IReadOnlyList<ColumnCell> Undecided { get; init; }

    /// <summary>The rules whose cell passes, a row a region.</summary>
    internal required RegionMasks Masks { get; init; }

    /// <summary>The rules whose cell is left over, a row a region; null if no value that the column can have needs them.</summary>
    internal required RegionMasks? LeftOver { get; init; }

    internal required OrderedRegions? Numbers { get; init; }

    internal required OrderedRegions? Dates { get; init; }

    internal required TextRegions? Texts { get; init; }

    /// <summary>The region of false, before that of true; 0 if booleans are not indexed.</summary>
    internal required int FirstTruth { get; init; }

    internal int RegionOf(Frame frame, Slot slot) => frame.IsNull(slot.Index) ? NullRegion : slot.Kind switch
    {
        SlotKind.Number => RegionOf(frame.Number(slot.Index).GetValueOrDefault()),
        SlotKind.Text => RegionOf(frame.Text(slot.Index) ?? ""),
        SlotKind.Boolean => RegionOf(frame.Truth(slot.Index).GetValueOrDefault()),
        SlotKind.Date => RegionOfDay(frame.Date(slot.Index).GetValueOrDefault().EpochDay),
        _ => RegionOf(frame.Value(slot.Index)),
    };

    internal int RegionOf(FeelValue value) => value switch
    {
        FeelNull => NullRegion,
        FeelNumber number => RegionOf(number.Value),
        FeelString text => RegionOf(text.Value),
        FeelBoolean truth => RegionOf(truth.Value),
        FeelDate date => RegionOfDay(date.Value.EpochDay),
        _ => UnknownRegion,
    };

    internal int RegionOf(decimal number) => Numbers?.RegionOf(number) ?? UnknownRegion;

    internal int RegionOfDay(long day) => Dates?.RegionOf(day) ?? UnknownRegion;

    internal int RegionOf(string text) => Texts?.RegionOf(text) ?? UnknownRegion;

    internal int RegionOf(bool truth) => FirstTruth == 0 ? UnknownRegion : FirstTruth + (truth ? 1 : 0);
}

/// <summary>The regions of an ordered axis within a column.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="First">The region of the column that is the first of the axis.</param>
internal sealed record OrderedRegions(Axis Axis, int First)
{
    internal int RegionOf(decimal value) => First + Axis.RegionOf(value);
}

/// <summary>The regions of texts within a column.</summary>
/// <param name="Known">The regions of the texts that cells name.</param>
/// <param name="Other">The region of every other text.</param>
internal sealed record TextRegions(IReadOnlyDictionary<string, int> Known, int Other)
{
    internal int RegionOf(string text) => Known.TryGetValue(text, out var region) ? region : Other;
}
