namespace Platform.Rules.Feel.Values;

/// <summary>
/// The value functions of the specification (10.3.2.3.4 to 10.3.2.3.6): times and dates as seconds, on which they are
/// compared and calculated with.
/// </summary>
public static class Timeline
{
    private const decimal Day = TimeOfDay.SecondsPerDay;

    /// <summary>Seconds of a time since midnight, less its offset from UTC.</summary>
    /// <param name="time">The time; one without zone counts as UTC.</param>
    public static decimal Seconds(FeelTime time) => time.Value.Seconds - (time.Zone?.StandardOffset ?? 0);

    /// <summary>Seconds of a date's midnight in UTC since 1970-01-01T00:00:00Z.</summary>
    /// <param name="date">The date.</param>
    public static decimal Seconds(CalendarDate date) => date.EpochDay * Day;

    /// <summary>Seconds of a date and time since 1970-01-01T00:00:00Z.</summary>
    /// <param name="moment">The date and time; one without zone counts as UTC.</param>
    public static decimal Seconds(FeelDateTime moment) =>
        Seconds(moment.Date) + moment.Time.Seconds - (moment.Zone?.OffsetAt(moment.Date, moment.Time) ?? 0);

    /// <summary>The date and time of a zone's clock at an instant; null outside the supported years.</summary>
    /// <param name="seconds">Seconds since 1970-01-01T00:00:00Z.</param>
    /// <param name="zone">The zone; null gives a local date and time.</param>
    public static FeelDateTime? MomentAt(decimal seconds, FeelZone? zone)
    {
        if (zone is null || Clock(seconds) is not { } utc)
        {
            return Clock(seconds);
        }

        var shown = Clock(seconds + zone.OffsetAtInstant(utc.Date, utc.Time));
        return shown is null ? null : shown with { Zone = zone };
    }

    /// <summary>The time of a clock some seconds after midnight; full days drop out.</summary>
    /// <param name="seconds">Seconds, negative before midnight.</param>
    public static TimeOfDay ClockAt(decimal seconds)
    {
        var inDay = seconds - (Math.Floor(seconds / Day) * Day);
        return new TimeOfDay((long)(inDay * TimeOfDay.NanosecondsPerSecond));
    }

    /// <summary>The date of an instant in UTC; null outside the supported years.</summary>
    /// <param name="seconds">Seconds since 1970-01-01T00:00:00Z.</param>
    public static CalendarDate? DateAt(decimal seconds)
    {
        const decimal FarthestDay = 400m * CalendarDate.MaxYear;
        var day = Math.Floor(seconds / Day);
        return Math.Abs(day) > FarthestDay ? null : CalendarDate.FromEpochDay((long)day);
    }

    private static FeelDateTime? Clock(decimal seconds) =>
        DateAt(seconds) is { } date ? new FeelDateTime(date, ClockAt(seconds), null) : null;
}
