using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>What a loop runs over (10.3.2.14): the elements of a list, or the numbers or days of a range.</summary>
internal static class IterationDomain
{
    /// <summary>The elements of a value, itself if it is no list or range; null for null and for ranges that have no steps.</summary>
    internal static IEnumerable<FeelValue>? Of(FeelValue source) => source switch
    {
        FeelNull => null,
        FeelList list => list.Items,
        FeelRange range => Between(range.Start, range.End)?.Where(value => IsInside(range, value)),
        _ => [source],
    };

    /// <summary>The values from one to another, rising or falling; null unless both are numbers or both are dates.</summary>
    internal static IEnumerable<FeelValue>? Between(FeelValue start, FeelValue end) => (start, end) switch
    {
        (FeelNumber from, FeelNumber to) => Numbers(from.Value, to.Value),
        (FeelDate from, FeelDate to) => Numbers(from.Value.EpochDay, to.Value.EpochDay).Select(Day),
        _ => null,
    };

    private static IEnumerable<FeelNumber> Numbers(decimal from, decimal to)
    {
        var step = from <= to ? 1 : -1;
        for (var number = from; step > 0 ? number <= to : number >= to; number += step)
        {
            yield return new FeelNumber(number);
            if (number + step == number)
            {
                yield break;
            }
        }
    }

    private static FeelValue Day(FeelNumber epochDay) =>
        CalendarDate.FromEpochDay((long)epochDay.Value) is { } day ? new FeelDate(day) : FeelNull.Value;

    private static bool IsInside(FeelRange range, FeelValue value) =>
        (range.StartIncluded || !value.Equals(range.Start)) && (range.EndIncluded || !value.Equals(range.End));
}
