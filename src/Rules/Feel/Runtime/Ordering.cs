using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>The order behind <c>&lt;</c>, <c>between</c>, ranges, <c>min</c> and <c>sort</c> (10.3.2.15, table 54).</summary>
public static class Ordering
{
    /// <summary>
    /// Negative, 0 or positive as the left value is less, equal or greater; null where the two have no order: different
    /// kinds, null, lists and contexts. Of two times one of which has no zone, that one takes the zone of the other.
    /// </summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    public static int? Compare(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => a.Value.CompareTo(b.Value),
        (FeelString a, FeelString b) => CompareCodePoints(a.Value, b.Value),
        (FeelDate a, FeelDate b) => a.Value.CompareTo(b.Value),
        (FeelTime a, FeelTime b) => Seconds(a, b.Zone).CompareTo(Seconds(b, a.Zone)),
        (FeelDateTime a, FeelDateTime b) => Seconds(a, b.Zone).CompareTo(Seconds(b, a.Zone)),
        (FeelDaysDuration a, FeelDaysDuration b) => a.Seconds.CompareTo(b.Seconds),
        (FeelMonthsDuration a, FeelMonthsDuration b) => a.Months.CompareTo(b.Months),
        _ => null,
    };

    private static decimal Seconds(FeelTime time, FeelZone? other) => Timeline.Seconds(time with { Zone = time.Zone ?? other });

    private static decimal Seconds(FeelDateTime moment, FeelZone? other) =>
        Timeline.Seconds(moment with { Zone = moment.Zone ?? other });

    // UTF-16 order differs from code point order exactly where one side is a surrogate, which must come last.
    internal static int CompareCodePoints(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[common], right[common]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
    }
}
