namespace Platform.Rules.Tables.Index;

/// <summary>
/// An ordered axis, numbers or days since 1970-01-01, cut at some points. Its regions are numbered from the left: an
/// even one lies between two cuts or beyond the last, an odd one is a cut itself.
/// </summary>
/// <param name="cuts">The cuts in rising order, each once.</param>
internal sealed class Axis(decimal[] cuts)
{
    /// <summary>Cuts beyond this leave no room for a point on either side.</summary>
    private const decimal Farthest = 1e27m;

    internal ReadOnlySpan<decimal> Cuts => cuts;

    internal int RegionCount => (2 * cuts.Length) + 1;

    internal static bool CanCut(decimal point) => Math.Abs(point) <= Farthest;

    internal static Axis Of(IEnumerable<decimal> points) => new([.. points.Distinct().Order()]);

    internal int RegionOf(decimal value)
    {
        var index = Array.BinarySearch(cuts, value);
        return index >= 0 ? (2 * index) + 1 : 2 * ~index;
    }

    /// <summary>A point of a region; null if no number, or with <paramref name="wholeOnly"/> no whole number, lies in it.</summary>
    internal decimal? PointIn(int region, bool wholeOnly)
    {
        if (region % 2 == 1)
        {
            return cuts[region / 2];
        }

        if (cuts.Length == 0)
        {
            return 0;
        }

        var right = region / 2;
        return right == 0 ? decimal.Ceiling(cuts[0]) - 1
            : right == cuts.Length ? decimal.Floor(cuts[^1]) + 1
            : PointBetween(cuts[right - 1], cuts[right], wholeOnly);
    }

    /// <summary>The first region of another axis, which has all cuts of this one, that lies in a region of this one.</summary>
    internal int FirstIn(int region, Axis finer) =>
        region == 0 ? 0 : finer.RegionOf(cuts[(region - 1) / 2]) + (region % 2 == 1 ? 0 : 1);

    private static decimal? PointBetween(decimal left, decimal right, bool wholeOnly)
    {
        var whole = decimal.Floor(left) + 1;
        if (whole < right)
        {
            return whole;
        }

        var middle = left + ((right - left) / 2);
        return !wholeOnly && middle > left && middle < right ? middle : null;
    }
}
