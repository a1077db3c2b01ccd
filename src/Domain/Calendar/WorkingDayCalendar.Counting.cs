namespace Platform.Domain.Calendar;

// Civil Code arts. 200 to 204 and 1259: how periods are counted.
public sealed partial class WorkingDayCalendar
{
    /// <summary>
    /// The last day of a period. The day of the event is not counted (art. 201 para. 1). Working days count worked
    /// days only. Days, months and years end on the counted or corresponding date, a missing one being the month's
    /// last day (art. 202); if that is a rest day (<see cref="IsRestDay"/>), on the first day after the rest
    /// (art. 203 para. 1). "Within N days" (以内) includes the last day (art. 1259).
    /// </summary>
    /// <param name="start">The day of the event the period runs from.</param>
    /// <param name="period">The period, in days, working days, months or years.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is in hours: it ends at an instant, not on a day.</exception>
    public DateOnly LastDayOf(DateOnly start, Period period) => period.Unit switch
    {
        PeriodUnit.WorkingDay => AddWorkingDays(start, period.Count),
        PeriodUnit.CalendarDay => FirstDayNotRest(start.AddDays(period.Count)),
        PeriodUnit.Month => FirstDayNotRest(start.AddMonths(period.Count)),
        PeriodUnit.Year => FirstDayNotRest(start.AddYears(period.Count)),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "a period in hours ends at an instant"),
    };

    /// <summary>
    /// The instant (UTC) at which a period is over: for hours, counted from the instant itself (art. 201 para. 2);
    /// otherwise 24:00 of <see cref="LastDayOf(DateOnly, Period)"/> (art. 203 para. 2).
    /// </summary>
    public DateTimeOffset EndOf(DateTimeOffset start, Period period) => period.Unit == PeriodUnit.Hour
        ? start.AddHours(period.Count)
        : ChinaTime.EndOf(LastDayOf(ChinaTime.DateOf(start), period));

    /// <summary>
    /// The last day on which something is still done "N days before" an event: counted backwards, the day of the
    /// event not counted. It is not moved off a rest day: art. 203 lengthens a period for the one who must act,
    /// while a move here would shorten the time that the rule keeps free for the other side.
    /// </summary>
    /// <param name="date">The day of the event.</param>
    /// <param name="period">The distance, in days, working days, months or years.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is in hours.</exception>
    public DateOnly LastDayBefore(DateOnly date, Period period) => period.Unit switch
    {
        PeriodUnit.WorkingDay => AddWorkingDays(date, -period.Count),
        PeriodUnit.CalendarDay => date.AddDays(-period.Count),
        PeriodUnit.Month => date.AddMonths(-period.Count),
        PeriodUnit.Year => date.AddYears(-period.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "a period in hours begins at an instant"),
    };

    /// <summary>
    /// The working day that is a number of working days away; the start is not counted, worked or not.
    /// </summary>
    /// <param name="start">The day to count from.</param>
    /// <param name="count">How many; negative counts backwards, 0 gives the start itself.</param>
    public DateOnly AddWorkingDays(DateOnly start, int count)
    {
        var step = Math.Sign(count);
        var date = start;
        for (var left = Math.Abs(count); left > 0; left -= IsWorkingDay(date) ? 1 : 0)
        {
            date = date.AddDays(step);
        }

        return date;
    }

    /// <summary>How many working days lie after one date and up to another, the latter included; 0 if it is not later.</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly through)
    {
        var count = 0;
        for (var date = after.AddDays(1); date <= through; date = date.AddDays(1))
        {
            count += IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }

    private DateOnly FirstDayNotRest(DateOnly date)
    {
        while (IsRestDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }
}
