using System.Globalization;

namespace Platform.Rules.Feel.Values;

/// <summary>
/// Reads dates, times and durations from their lexical forms (10.3.2.3.4 to 10.3.2.3.8): those of XML Schema part 2,
/// with an IANA region after <c>@</c> as the alternative to an offset. Every method gives null for any other text.
/// </summary>
public static class TemporalText
{
    private const int MaxYearDigits = 9;
    private const int MaxFractionDigits = 9;

    /// <summary>The value of an <c>@"…"</c> literal: a date, date and time, time or duration.</summary>
    /// <param name="text">The text between the quotation marks.</param>
    public static FeelValue? ReadAny(string text) =>
        ReadDate(text) is { } date ? new FeelDate(date)
        : text.Contains('T', StringComparison.Ordinal) && ReadDateTime(text) is { } dateTime ? dateTime
        : (FeelValue?)ReadTime(text) ?? DurationText.Read(text);

    /// <summary>A date such as <c>2026-01-31</c>.</summary>
    /// <param name="text">The text.</param>
    public static CalendarDate? ReadDate(string text)
    {
        var scanner = new TextScanner(text);
        var date = ReadDate(ref scanner);
        return scanner.AtEnd ? date : null;
    }

    /// <summary>A time such as <c>09:30:00</c>, <c>09:30:00+08:00</c> or <c>09:30:00@Asia/Shanghai</c>.</summary>
    /// <param name="text">The text.</param>
    public static FeelTime? ReadTime(string text)
    {
        var scanner = new TextScanner(text);
        return ReadClock(ref scanner) is { } clock && TryReadZone(ref scanner, out var zone)
            ? new FeelTime(clock.Time, zone)
            : null;
    }

    /// <summary>A date and time such as <c>2026-01-31T09:30:00Z</c>; a date alone is its midnight.</summary>
    /// <param name="text">The text.</param>
    public static FeelDateTime? ReadDateTime(string text)
    {
        var scanner = new TextScanner(text);
        if (ReadDate(ref scanner) is not { } date)
        {
            return null;
        }

        if (scanner.AtEnd)
        {
            return new FeelDateTime(date, TimeOfDay.Midnight, null);
        }

        if (!scanner.Skip('T') || ReadClock(ref scanner) is not { } clock || !TryReadZone(ref scanner, out var zone))
        {
            return null;
        }

        var day = clock.IsEndOfDay ? CalendarDate.FromEpochDay(date.EpochDay + 1) : date;
        return day is { } known ? new FeelDateTime(known, clock.Time, zone) : null;
    }

    private static CalendarDate? ReadDate(ref TextScanner scanner)
    {
        var isNegative = scanner.Skip('-');
        var yearDigits = scanner.Digits(4, MaxYearDigits);
        if (yearDigits.IsEmpty || (yearDigits.Length > 4 && yearDigits[0] == '0') || !scanner.Skip('-'))
        {
            return null;
        }

        var year = int.Parse(yearDigits, CultureInfo.InvariantCulture);
        var month = scanner.Pair();
        return scanner.Skip('-') ? CalendarDate.Of(isNegative ? -year : year, month, scanner.Pair()) : null;
    }

    private static (TimeOfDay Time, bool IsEndOfDay)? ReadClock(ref TextScanner scanner)
    {
        var hour = scanner.Pair();
        var minute = scanner.Skip(':') ? scanner.Pair() : -1;
        var second = scanner.Skip(':') ? scanner.Pair() : -1;
        if (ReadFraction(ref scanner) is not { } fraction)
        {
            return null;
        }

        // XML Schema: 24:00:00 is the first instant of the following day.
        if (hour == 24 && minute == 0 && second == 0 && fraction == 0)
        {
            return (TimeOfDay.Midnight, true);
        }

        return TimeOfDay.Of(hour, minute, second) is { } whole ? (new TimeOfDay(whole.Nanoseconds + fraction), false) : null;
    }

    /// <summary>The nanoseconds of a fraction, 0 where there is none; null for a fraction finer than nanoseconds.</summary>
    private static int? ReadFraction(ref TextScanner scanner)
    {
        if (!scanner.Skip('.'))
        {
            return 0;
        }

        var digits = scanner.Digits(1, MaxFractionDigits);
        return digits.IsEmpty ? null : int.Parse(digits.ToString().PadRight(MaxFractionDigits, '0'), CultureInfo.InvariantCulture);
    }

    /// <summary>The zone up to the end of the text; false if something else stands there.</summary>
    private static bool TryReadZone(ref TextScanner scanner, out FeelZone? zone)
    {
        zone = null;
        if (scanner.AtEnd)
        {
            return true;
        }

        if (scanner.Skip('@'))
        {
            zone = ZoneRegion.Find(scanner.Rest.ToString());
        }
        else if (scanner.Skip('Z') || scanner.Skip('z'))
        {
            zone = scanner.AtEnd ? FeelZone.Utc : null;
        }
        else if (scanner.Rest[0] is '+' or '-')
        {
            zone = ReadOffset(ref scanner);
        }

        return zone is not null;
    }

    private static FixedOffset? ReadOffset(ref TextScanner scanner)
    {
        var sign = scanner.Skip('-') ? -1 : 1;
        _ = sign < 0 || scanner.Skip('+');
        var hours = scanner.Pair();
        var minutes = scanner.Skip(':') ? scanner.Pair() : -1;
        var seconds = scanner.Skip(':') ? scanner.Pair() : 0;
        var total = (hours * 3600) + (minutes * 60) + seconds;
        var isOffset = hours >= 0 && minutes is >= 0 and < 60 && seconds is >= 0 and < 60 && total <= FixedOffset.MaxSeconds;
        return isOffset && scanner.AtEnd ? new FixedOffset(sign * total) : null;
    }
}
