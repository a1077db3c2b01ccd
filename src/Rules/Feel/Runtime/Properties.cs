using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>What can follow the dot after a value (10.3.2.15, tables 65 to 67).</summary>
internal static class Properties
{
    /// <summary>The property; null if the value has none of the name. A zone that is not there is FEEL null.</summary>
    internal static FeelValue? Find(FeelValue value, string name) => value switch
    {
        FeelContext context => context.Find(name),
        FeelDate date => OfDate(date.Value, name),
        FeelTime time => OfTime(time.Value, name) ?? OfZone(time.Zone, time.Zone?.StandardOffset, name),
        FeelDateTime moment => OfMoment(moment, name),
        FeelDaysDuration duration => OfDuration(duration, name),
        FeelMonthsDuration duration => OfDuration(duration, name),
        FeelRange range => OfRange(range, name),
        _ => null,
    };

    private static FeelValue? OfMoment(FeelDateTime moment, string name) =>
        OfDate(moment.Date, name)
        ?? OfTime(moment.Time, name)
        ?? OfZone(moment.Zone, moment.Zone?.OffsetAt(moment.Date, moment.Time), name);

    private static FeelNumber? OfDate(CalendarDate date, string name) => name switch
    {
        "year" => new FeelNumber(date.Year),
        "month" => new FeelNumber(date.Month),
        "day" => new FeelNumber(date.Day),
        "weekday" => new FeelNumber(date.Weekday),
        _ => null,
    };

    private static FeelNumber? OfTime(TimeOfDay time, string name) => name switch
    {
        "hour" => new FeelNumber(time.Hour),
        "minute" => new FeelNumber(time.Minute),
        "second" => new FeelNumber(time.Seconds % 60),
        _ => null,
    };

    private static FeelValue? OfZone(FeelZone? zone, int? offset, string name) => name switch
    {
        "time offset" => offset is { } seconds ? new FeelDaysDuration(seconds) : FeelNull.Value,
        "timezone" => zone is ZoneRegion region ? new FeelString(region.Id) : FeelNull.Value,
        _ => null,
    };

    private static FeelNumber? OfDuration(FeelDaysDuration duration, string name) => name switch
    {
        "days" => new FeelNumber(decimal.Truncate(duration.Seconds / TimeOfDay.SecondsPerDay)),
        "hours" => new FeelNumber(decimal.Truncate(duration.Seconds / 3600) % 24),
        "minutes" => new FeelNumber(decimal.Truncate(duration.Seconds / 60) % 60),
        "seconds" => new FeelNumber(duration.Seconds % 60),
        _ => null,
    };

    private static FeelNumber? OfDuration(FeelMonthsDuration duration, string name) => name switch
    {
        "years" => new FeelNumber(duration.Months / 12),
        "months" => new FeelNumber(duration.Months % 12),
        _ => null,
    };

    private static FeelValue? OfRange(FeelRange range, string name) => name switch
    {
        "start" => range.Start,
        "start included" => FeelBoolean.Of(range.StartIncluded),
        "end" => range.End,
        "end included" => FeelBoolean.Of(range.EndIncluded),
        _ => null,
    };
}
