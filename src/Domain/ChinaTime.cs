namespace Platform.Domain;

/// <summary>
/// The one time zone of the law, Asia/Shanghai: dates of deadlines are dates there. A fixed offset, because China
/// has kept UTC+8 without summer time since 1991 and the platform stores nothing older.
/// </summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The calendar date in China at an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant (UTC) at which a date begins in China.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();

    /// <summary>
    /// The instant (UTC) at which a date is over in China: 24:00 of the day, as the Civil Code has a period's last
    /// day end (art. 203 para. 2). The instant itself no longer belongs to the day.
    /// </summary>
    public static DateTimeOffset EndOf(DateOnly date) => StartOf(date.AddDays(1));
}
