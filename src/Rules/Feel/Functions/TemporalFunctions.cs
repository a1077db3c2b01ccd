using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.8, temporal functions, and <c>now</c> and <c>today</c> of 10.3.4.11.</summary>
internal static class TemporalFunctions
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    internal static IEnumerable<BuiltIn> All =>
    [
        Define("day of year", FeelType.Number, OfDate(date => new FeelNumber(date.DayOfYear)), Parameter("date", FeelType.DateTime)),
        Define("day of week", FeelType.Text, OfDate(date => new FeelString(Weekdays[date.Weekday - 1])), Parameter("date", FeelType.DateTime)),
        Define("month of year", FeelType.Text, OfDate(date => new FeelString(Months[date.Month - 1])), Parameter("date", FeelType.DateTime)),
        Define("week of year", FeelType.Number, OfDate(date => new FeelNumber(date.WeekOfYear)), Parameter("date", FeelType.DateTime)),
        Define("now", FeelType.DateTime, arguments => Now(arguments) ?? (FeelValue)NoInstant(arguments)),
        Define("today", FeelType.Date, arguments => Now(arguments) is { } now ? new FeelDate(now.Date) : NoInstant(arguments)),
    ];

    private static FunctionBody OfDate(Func<CalendarDate, FeelValue> property) =>
        arguments => property(((FeelDateTime)arguments[0]).Date);

    private static FeelDateTime? Now(Arguments arguments)
    {
        const long UnixEpochTicks = 621_355_968_000_000_000;
        return arguments.Evaluation.Instant is { } instant
            ? Timeline.MomentAt((decimal)(instant.UtcTicks - UnixEpochTicks) / TimeSpan.TicksPerSecond, new FixedOffset((int)instant.Offset.TotalSeconds))
            : null;
    }

    private static FeelNull NoInstant(Arguments arguments) => arguments.Fail(FeelProblemKind.NoInstant, arguments.Function);
}
