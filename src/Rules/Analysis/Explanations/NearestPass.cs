using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Delegates;
using Platform.Rules.Tables.Index;

namespace Platform.Rules.Analysis.Explanations;

/// <summary>Finds the number or day nearest to an input that passes a cell made of comparisons with constants.</summary>
internal static class NearestPass
{
    /// <summary>What is missing; null where the cell is of another make or nothing passes.</summary>
    internal static Shortfall? Of(CellTest cell, FeelValue value) => value switch
    {
        FeelNumber number => Of(cell, number.Value, point => (point as FeelNumber)?.Value, point => new FeelNumber(point)),
        FeelDate date => Of(cell, date.Value.EpochDay, point => (point as FeelDate)?.Value.EpochDay, DateOn),
        _ => null,
    };

    private static Shortfall? Of(CellTest cell, decimal value, Func<FeelValue, decimal?> pointOf, Func<decimal, FeelValue> valueAt)
    {
        var shape = cell is { IsFunctionOfInput: true, Root: { } root } ? CellShape.Of(root) : null;
        var points = shape?.Equated.Concat(shape.Ordered).Select(pointOf).OfType<decimal>().ToList() ?? [];
        if (cell.Root is null || points.Count == 0 || !points.All(Axis.CanCut))
        {
            return null;
        }

        var axis = Axis.Of(points);
        var samples = Enumerable.Range(0, axis.RegionCount).Select(region => axis.PointIn(region, wholeOnly: false)).ToList();
        var passes = new CellProbe().Test(cell.Root, [.. samples.Select(sample => valueAt(sample ?? value))]);
        return passes is null ? null : Nearest(axis, value, [.. passes.Select((pass, region) => pass && samples[region] is not null)], valueAt);
    }

    private static Shortfall? Nearest(Axis axis, decimal value, bool[] passes, Func<decimal, FeelValue> valueAt)
    {
        var own = axis.RegionOf(value);
        var found = Enumerable.Range(0, passes.Length).Where(region => passes[region] && region != own)
            .Select(region => Bound(axis, region, own))
            .OrderBy(bound => Math.Abs(bound.Cut - value)).ThenBy(bound => bound.IsIncluded ? 0 : 1)
            .Take(1).ToList();
        return found.Count == 0 ? null : new Shortfall(valueAt(found[0].Cut), found[0].IsIncluded, found[0].Cut - value);
    }

    // The cut on the near side of a region; it belongs to the region only if it is the region.
    private static (decimal Cut, bool IsIncluded) Bound(Axis axis, int region, int own)
    {
        var cut = region % 2 == 1 ? region / 2 : region > own ? (region / 2) - 1 : region / 2;
        return (axis.Cuts[cut], region % 2 == 1);
    }

    private static FeelValue DateOn(decimal day) => CalendarDate.FromEpochDay((long)day) is { } date ? new FeelDate(date) : FeelNull.Value;
}
