using System.Globalization;

namespace Platform.Rules.Feel.Values;

/// <summary>
/// A day of the proleptic Gregorian calendar in the years -999,999,999 to 999,999,999, the range of XML Schema dates
/// that other DMN engines support; <see cref="DateOnly"/> ends at 9999 and has no negative years.
/// </summary>
public readonly record struct CalendarDate
{
    /// <summary>The last supported year; its negative is the first.</summary>
    public const int MaxYear = 999_999_999;

    private const int MonthsPerYear = 12;
    private const long DaysPerEra = 146_097;
    private const long DaysToEpoch = 719_468;

    private CalendarDate(int year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year; 0 is the year before 1, as in ISO 8601.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day { get; }

    /// <summary>Days since 1970-01-01.</summary>
    public long EpochDay
    {
        get
        {
            // Years are counted from March, so that the leap day is the last of its year.
            var year = (long)Year - (Month <= 2 ? 1 : 0);
            var era = FloorDivide(year, 400);
            var yearOfEra = year - (era * 400);
            var dayOfYear = (((153 * ((Month + 9) % MonthsPerYear)) + 2) / 5) + Day - 1;
            var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
            return (era * DaysPerEra) + dayOfEra - DaysToEpoch;
        }
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int Weekday => (int)(EpochDay + 3 - (7 * FloorDivide(EpochDay + 3, 7))) + 1;

    /// <summary>1 for the first of January.</summary>
    public int DayOfYear => (int)(EpochDay - new CalendarDate(Year, 1, 1).EpochDay) + 1;

    /// <summary>The ISO 8601 week, 1 to 53: week 1 holds the year's first Thursday.</summary>
    public int WeekOfYear
    {
        get
        {
            var thursday = FromEpochDay(EpochDay + 4 - Weekday) ?? this;
            return ((thursday.DayOfYear - 1) / 7) + 1;
        }
    }

    /// <summary>The day of a year, month and day; null if the calendar has none such.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    public static CalendarDate? Of(long year, long month, long day) =>
        Math.Abs(year) <= MaxYear && month is >= 1 and <= MonthsPerYear && day >= 1 && day <= DaysIn((int)year, (int)month)
            ? new CalendarDate((int)year, (int)month, (int)day)
            : null;

    /// <summary>The day a number of days after 1970-01-01; null outside the supported years.</summary>
    /// <param name="epochDay">Days since 1970-01-01.</param>
    public static CalendarDate? FromEpochDay(long epochDay)
    {
        var shifted = epochDay + DaysToEpoch;
        var era = FloorDivide(shifted, DaysPerEra);
        var dayOfEra = shifted - (era * DaysPerEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1;
        var month = ((monthFromMarch + 2) % MonthsPerYear) + 1;
        return Of(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The same day of the month some months later, or the last of that month; null outside the supported years.</summary>
    /// <param name="months">Months, negative backwards.</param>
    public CalendarDate? AddMonths(long months)
    {
        if (Math.Abs(months) > 3L * MonthsPerYear * MaxYear)
        {
            return null;
        }

        var total = ((long)Year * MonthsPerYear) + Month - 1 + months;
        var year = FloorDivide(total, MonthsPerYear);
        var month = total - (year * MonthsPerYear) + 1;
        return Math.Abs(year) > MaxYear ? null : Of(year, month, Math.Min(Day, DaysIn((int)year, (int)month)));
    }

    /// <summary>Negative, 0 or positive as this day is before, on or after another.</summary>
    /// <param name="other">A second day.</param>
    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The ISO 8601 text, such as <c>2026-01-31</c> or <c>-0044-03-15</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs((long)Year):0000}-{Month:00}-{Day:00}");

    private static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static long FloorDivide(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);
}
