using System.Globalization;

namespace Platform.Rules.Feel.Values;

/// <summary>A time on the clock, to the nanosecond.</summary>
/// <param name="Nanoseconds">Nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
public readonly record struct TimeOfDay(long Nanoseconds)
{
    internal const long NanosecondsPerSecond = 1_000_000_000;
    internal const long SecondsPerDay = 86_400;

    /// <summary>00:00:00.</summary>
    public static TimeOfDay Midnight { get; } = new(0);

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => (int)(Nanoseconds / NanosecondsPerSecond / 3600);

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => (int)(Nanoseconds / NanosecondsPerSecond / 60 % 60);

    /// <summary>The whole second, 0 to 59.</summary>
    public int Second => (int)(Nanoseconds / NanosecondsPerSecond % 60);

    /// <summary>Seconds since midnight with their fraction.</summary>
    public decimal Seconds => (decimal)Nanoseconds / NanosecondsPerSecond;

    /// <summary>The time of an hour, minute and second; null if the clock shows none such.</summary>
    /// <param name="hour">The hour.</param>
    /// <param name="minute">The minute.</param>
    /// <param name="second">The second; a fraction below the nanosecond is cut off.</param>
    public static TimeOfDay? Of(long hour, long minute, decimal second) =>
        hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60
            ? new TimeOfDay((((hour * 3600) + (minute * 60)) * NanosecondsPerSecond) + (long)(second * NanosecondsPerSecond))
            : null;

    /// <summary>Negative, 0 or positive as this time is before, at or after another.</summary>
    /// <param name="other">A second time.</param>
    public int CompareTo(TimeOfDay other) => Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>The ISO 8601 text, such as <c>09:30:00</c> or <c>09:30:00.25</c>.</summary>
    public override string ToString()
    {
        var fraction = Nanoseconds % NanosecondsPerSecond;
        var digits = fraction == 0 ? "" : "." + fraction.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}:{Second:00}{digits}");
    }
}
