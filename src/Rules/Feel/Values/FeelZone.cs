using System.Globalization;

namespace Platform.Rules.Feel.Values;

/// <summary>Where a clock stands (10.3.2.3.6). Closed: an offset or a region.</summary>
public abstract record FeelZone
{
    private protected FeelZone()
    {
    }

    /// <summary>UTC.</summary>
    public static FixedOffset Utc { get; } = new(0);

    /// <summary>Seconds that the clock is ahead of UTC when it shows a date and time.</summary>
    internal abstract int OffsetAt(CalendarDate date, TimeOfDay time);

    /// <summary>Seconds that the clock is ahead of UTC at an instant.</summary>
    internal abstract int OffsetAtInstant(CalendarDate utcDate, TimeOfDay utcTime);

    /// <summary>Seconds ahead of UTC for a time without date: the offset itself, or the region's standard time.</summary>
    internal abstract int StandardOffset { get; }
}

/// <summary>A fixed distance from UTC.</summary>
/// <param name="Seconds">Seconds ahead of UTC; less than a day.</param>
public sealed record FixedOffset(int Seconds) : FeelZone
{
    /// <summary>The largest distance from UTC that is accepted, in seconds: 18 hours.</summary>
    internal const int MaxSeconds = 18 * 3600;

    internal override int StandardOffset => Seconds;

    internal override int OffsetAt(CalendarDate date, TimeOfDay time) => Seconds;

    internal override int OffsetAtInstant(CalendarDate utcDate, TimeOfDay utcTime) => Seconds;

    /// <summary>The ISO 8601 text: <c>Z</c>, <c>+08:00</c>, or with seconds where they are not 0.</summary>
    public override string ToString()
    {
        if (Seconds == 0)
        {
            return "Z";
        }

        var absolute = Math.Abs(Seconds);
        var seconds = absolute % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{absolute % 60:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{(Seconds < 0 ? '-' : '+')}{absolute / 3600:00}:{absolute / 60 % 60:00}{seconds}");
    }
}

/// <summary>A region of the IANA time zone database, as the operating system holds it.</summary>
public sealed record ZoneRegion : FeelZone
{
    private const int CyclesYears = 400;
    private const int LastSystemYear = 9998;

    private readonly TimeZoneInfo _rules;

    private ZoneRegion(string id, TimeZoneInfo rules)
    {
        Id = id;
        _rules = rules;
    }

    /// <summary>The IANA name, such as <c>Asia/Shanghai</c>.</summary>
    public string Id { get; }

    internal override int StandardOffset => (int)_rules.BaseUtcOffset.TotalSeconds;

    /// <summary>The region of a name; null if there is none.</summary>
    /// <param name="id">An IANA name.</param>
    public static ZoneRegion? Find(string id) =>
        IsRegionName(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var rules) ? new ZoneRegion(id, rules) : null;

    // The system looks regions up as files; only the characters of IANA names may reach it, so no name leads elsewhere.
    private static bool IsRegionName(string id) =>
        id.Length is > 0 and < 64 && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+');

    /// <summary>Whether both are the region of one name.</summary>
    /// <param name="other">A second region.</param>
    public bool Equals(ZoneRegion? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name after an at sign.</summary>
    public override string ToString() => "@" + Id;

    internal override int OffsetAt(CalendarDate date, TimeOfDay time) => Offset(date, time, DateTimeKind.Unspecified);

    internal override int OffsetAtInstant(CalendarDate utcDate, TimeOfDay utcTime) => Offset(utcDate, utcTime, DateTimeKind.Utc);

    private int Offset(CalendarDate date, TimeOfDay time, DateTimeKind kind)
    {
        // The system's tables end at 9999. The calendar repeats every 400 years, and with it the rules far from today.
        var year = date.Year > LastSystemYear ? 2000 + (date.Year % CyclesYears) : Math.Max(date.Year, 2);
        var day = Math.Min(date.Day, DateTime.DaysInMonth(year, date.Month));
        var clock = new DateTime(year, date.Month, day, time.Hour, time.Minute, time.Second, kind);
        return (int)_rules.GetUtcOffset(clock).TotalSeconds;
    }
}
