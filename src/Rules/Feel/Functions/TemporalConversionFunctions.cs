using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>
/// DMN 1.5, 10.3.4.1, conversion functions to dates, times and durations. Where a date is allowed for a date and time
/// the implicit conversion to its midnight in UTC applies.
/// </summary>
internal static class TemporalConversionFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("date", FeelType.Date, ReadDate, Text("from")),
        Define("date", FeelType.Date, arguments => new FeelDate(Moment(arguments, 0).Date), Moment("from")),
        Define("date", FeelType.Date, MakeDate, Number("year"), Number("month"), Number("day")),
        Define("time", FeelType.Time, ReadTime, Text("from")),
        Define("time", FeelType.Time, arguments => arguments[0], Parameter("from", FeelType.Time)),
        Define("time", FeelType.Time, TimeOfMoment, Moment("from")),
        Define("time", FeelType.Time, MakeTime, Number("hour"), Number("minute"), Number("second"), Offset("offset").OrNull().Optional()),
        Define("date and time", FeelType.DateTime, ReadDateTime, Text("from")),
        Define("date and time", FeelType.DateTime, Combine, Moment("date"), Parameter("time", FeelType.Time)),
        Define("duration", FeelType.Any, ReadDuration, Text("from")),
        Define("years and months duration", FeelType.MonthsDuration, MonthsBetween, Moment("from"), Moment("to")),
    ];

    private static FunctionParameter Moment(string name) => Parameter(name, FeelType.DateTime);

    private static FunctionParameter Offset(string name) => Parameter(name, FeelType.DaysDuration);

    private static FeelDateTime Moment(Arguments arguments, int index) => (FeelDateTime)arguments[index];

    private static FeelValue ReadDate(Arguments arguments) =>
        TemporalText.ReadDate(arguments.Text(0)) is { } date ? new FeelDate(date) : Unreadable(arguments, "date");

    private static FeelValue ReadTime(Arguments arguments) =>
        TemporalText.ReadTime(arguments.Text(0)) ?? (FeelValue)Unreadable(arguments, "time");

    private static FeelValue ReadDateTime(Arguments arguments) =>
        TemporalText.ReadDateTime(arguments.Text(0)) ?? (FeelValue)Unreadable(arguments, "date and time");

    private static FeelValue ReadDuration(Arguments arguments) =>
        DurationText.Read(arguments.Text(0)) ?? Unreadable(arguments, "duration");

    private static FeelNull Unreadable(Arguments arguments, string type) =>
        arguments.Fail(FeelProblemKind.InvalidText, Arguments.Shown(arguments[0]), type);

    private static FeelValue MakeDate(Arguments arguments) =>
        CalendarDate.Of(arguments.Whole(0), arguments.Whole(1), arguments.Whole(2)) is { } date
            ? new FeelDate(date)
            : arguments.Fail(FeelProblemKind.InvalidText, $"{arguments[0]}-{arguments[1]}-{arguments[2]}", "date");

    private static FeelTime TimeOfMoment(Arguments arguments)
    {
        var moment = Moment(arguments, 0);
        return new FeelTime(moment.Time, moment.Zone);
    }

    private static FeelValue MakeTime(Arguments arguments)
    {
        var offset = (arguments[3] as FeelDaysDuration)?.Seconds;
        if (offset is { } seconds && Math.Abs(seconds) > FixedOffset.MaxSeconds)
        {
            return arguments.OutOfRange(3);
        }

        FeelZone? zone = offset is { } distance ? new FixedOffset((int)distance) : null;
        return TimeOfDay.Of(arguments.Whole(0), arguments.Whole(1), arguments.Number(2)) is { } time
            ? new FeelTime(time, zone)
            : arguments.Fail(FeelProblemKind.InvalidText, $"{arguments[0]}:{arguments[1]}:{arguments[2]}", "time");
    }

    private static FeelDateTime Combine(Arguments arguments)
    {
        var time = (FeelTime)arguments[1];
        return new FeelDateTime(Moment(arguments, 0).Date, time.Value, time.Zone);
    }

    // Whole months between the days; times and zones play no part.
    private static FeelMonthsDuration MonthsBetween(Arguments arguments)
    {
        var (from, to) = (Moment(arguments, 0).Date, Moment(arguments, 1).Date);
        var months = (12L * ((long)to.Year - from.Year)) + to.Month - from.Month;
        var correction = months > 0 && to.Day < from.Day ? -1 : months < 0 && to.Day > from.Day ? 1 : 0;
        return new FeelMonthsDuration(months + correction);
    }
}
