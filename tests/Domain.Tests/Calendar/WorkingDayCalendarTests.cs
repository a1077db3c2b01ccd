using Platform.Domain.Calendar;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;

namespace Platform.Domain.Tests.Calendar;

public sealed class WorkingDayCalendarTests
{
    // From the State Council's notices of 8 December 2022, 25 October 2023, 12 November 2024 and 4 November 2025.
    [Theory]
    [InlineData("2023-01-20", true)] // Friday before the Spring Festival
    [InlineData("2023-01-21", false)]
    [InlineData("2023-01-27", false)]
    [InlineData("2023-01-28", true)] // Saturday made up
    [InlineData("2023-01-29", true)] // Sunday made up
    [InlineData("2023-09-29", false)] // Mid-Autumn
    [InlineData("2023-10-07", true)] // Saturday made up
    [InlineData("2023-10-14", false)] // plain Saturday
    [InlineData("2024-02-04", true)] // Sunday made up
    [InlineData("2024-02-09", true)] // New Year's Eve 2024 was a working day
    [InlineData("2024-02-10", false)]
    [InlineData("2024-02-18", true)] // Sunday made up
    [InlineData("2025-01-26", true)] // Sunday made up
    [InlineData("2025-01-28", false)]
    [InlineData("2025-02-04", false)]
    [InlineData("2025-02-05", true)]
    [InlineData("2025-10-08", false)]
    [InlineData("2026-01-02", false)] // Friday swapped
    [InlineData("2026-01-04", true)] // Sunday made up
    [InlineData("2026-02-14", true)] // Saturday made up
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)] // Saturday made up
    [InlineData("2026-09-20", true)] // Sunday made up
    public void IsWorkingDay_OnDaysOfTheNotices_FollowsThem(string date, bool expected)
    {
        Assert.Equal(expected, Shipped.IsWorkingDay(Day(date)));
        Assert.Equal(!expected, Shipped.IsRestDay(Day(date)));
    }

    [Theory]
    [InlineData("2023-06-22", "端午节")]
    [InlineData("2025-10-06", "中秋节")]
    [InlineData("2025-10-07", "国庆节")]
    [InlineData("2026-02-15", "春节")]
    [InlineData("2026-02-14", null)]
    [InlineData("2026-03-01", null)] // plain Sunday
    public void HolidayOn_NamesTheFestival(string date, string? expected) => Assert.Equal(expected, Shipped.HolidayOn(Day(date)));

    // Working days by counting: 365 or 366 days, minus weekends, minus days off on weekdays, plus made-up weekends.
    [Theory]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void WorkingDaysBetween_OverAYear_GivesTheYearsWorkingDays(int year, int expected)
    {
        var count = Shipped.WorkingDaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31));

        Assert.Equal(expected, count);
    }

    // Hand-counted. Request delivered, ten working days, last day.
    [Theory]
    [InlineData("2023-01-16", "2023-02-02")] // 17-20 Jan, 28-31 Jan, 1-2 Feb
    [InlineData("2024-02-05", "2024-02-23")] // 6-9, 18-23 Feb
    [InlineData("2025-01-22", "2025-02-11")] // 23, 24, 26, 27 Jan, 5-8, 10, 11 Feb
    [InlineData("2026-02-11", "2026-03-03")] // 12-14, 24-28 Feb, 2, 3 Mar
    [InlineData("2025-09-30", "2025-10-21")] // 9-11, 13-17, 20, 21 Oct
    [InlineData("2023-09-28", "2023-10-18")] // 7-13, 16-18 Oct, with Saturday 7 and Sunday 8 made up
    public void LastDayOf_TenWorkingDaysAcrossAFestival_CountsWorkedDaysOnly(string start, string expected)
    {
        Assert.Equal(Day(expected), Shipped.LastDayOf(Day(start), new Period(10, PeriodUnit.WorkingDay)));
    }

    [Theory]
    [InlineData("2024-02-03", 7, "2024-02-18")] // the 10th is a holiday until the 17th, and the Sunday after is worked
    [InlineData("2024-02-05", 20, "2024-02-26")] // Sunday the 25th
    [InlineData("2025-09-21", 10, "2025-10-09")] // 1 October to 8 October off
    [InlineData("2026-02-04", 10, "2026-02-14")] // the Saturday is worked, so it does not move
    [InlineData("2026-03-10", 10, "2026-03-20")] // a plain Friday
    public void LastDayOf_CalendarDays_MovesOffARestDay(string start, int days, string expected)
    {
        Assert.Equal(Day(expected), Shipped.LastDayOf(Day(start), new Period(days, PeriodUnit.CalendarDay)));
    }

    [Theory]
    [InlineData("2024-01-31", 1, PeriodUnit.Month, "2024-02-29")] // no 31 February: the month's last day
    [InlineData("2023-01-31", 1, PeriodUnit.Month, "2023-02-28")]
    [InlineData("2024-02-29", 1, PeriodUnit.Year, "2025-02-28")]
    [InlineData("2024-08-31", 1, PeriodUnit.Month, "2024-09-30")] // a working Monday
    [InlineData("2024-09-05", 1, PeriodUnit.Month, "2024-10-08")] // Saturday within the National Day holiday
    public void LastDayOf_MonthsAndYears_EndsOnTheCorrespondingDate(string start, int count, PeriodUnit unit, string expected)
    {
        Assert.Equal(Day(expected), Shipped.LastDayOf(Day(start), new Period(count, unit)));
    }

    [Theory]
    [InlineData("2026-03-09", 7, PeriodUnit.CalendarDay, "2026-03-02")]
    [InlineData("2026-02-24", 7, PeriodUnit.CalendarDay, "2026-02-17")] // a holiday: not moved
    [InlineData("2026-02-24", 5, PeriodUnit.WorkingDay, "2026-02-10")] // 14, 13, 12, 11, 10
    [InlineData("2026-05-31", 3, PeriodUnit.Month, "2026-02-28")]
    public void LastDayBefore_CountsBackwardsAndStays(string date, int count, PeriodUnit unit, string expected)
    {
        Assert.Equal(Day(expected), Shipped.LastDayBefore(Day(date), new Period(count, unit)));
    }

    [Fact]
    public void EndOf_ADayPeriod_IsMidnightInChina()
    {
        var delivered = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero); // 2 March 09:00 in China

        var end = Shipped.EndOf(delivered, new Period(1, PeriodUnit.WorkingDay));

        Assert.Equal(new DateTimeOffset(2026, 3, 3, 16, 0, 0, TimeSpan.Zero), end);
    }

    [Fact]
    public void EndOf_LateInTheEveningUtc_CountsFromTheChineseDate()
    {
        var delivered = new DateTimeOffset(2026, 3, 2, 17, 0, 0, TimeSpan.Zero); // 3 March 01:00 in China

        var end = Shipped.EndOf(delivered, new Period(1, PeriodUnit.WorkingDay));

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 16, 0, 0, TimeSpan.Zero), end);
    }

    [Fact]
    public void EndOf_Hours_CountsFromTheInstantThroughHolidays()
    {
        var stopped = new DateTimeOffset(2026, 2, 14, 10, 30, 0, TimeSpan.Zero);

        Assert.Equal(stopped.AddHours(24), Shipped.EndOf(stopped, new Period(24, PeriodUnit.Hour)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.LastDayOf(Day("2026-02-14"), new Period(24, PeriodUnit.Hour)));
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-31", false)]
    [InlineData("2026-12-31", "2027-01-04", true)] // 2027 is in the data as not yet announced
    [InlineData("2029-01-01", "2029-01-02", true)] // not in the data at all
    [InlineData("2022-12-30", "2023-01-03", true)]
    public void IsProvisional_TellsWhetherEveryYearIsAnnounced(string from, string to, bool expected)
    {
        Assert.Equal(expected, Shipped.IsProvisional(Day(from), Day(to)));
    }

    [Fact]
    public void IsWorkingDay_InAnUnannouncedYear_GoesByPlainWeekends()
    {
        Assert.True(Shipped.IsWorkingDay(Day("2027-01-01"))); // a Friday
        Assert.False(Shipped.IsWorkingDay(Day("2027-01-02")));
    }

    [Fact]
    public void AddWorkingDays_ThereAndBack_AgreesWithCounting()
    {
        for (var date = Day("2023-01-01"); date < Day("2026-12-01"); date = date.AddDays(1))
        {
            var later = Shipped.AddWorkingDays(date, 7);

            Assert.Equal(7, Shipped.WorkingDaysBetween(date, later));
            Assert.True(Shipped.IsWorkingDay(later));
            Assert.True(Shipped.AddWorkingDays(later, -7) <= date || !Shipped.IsWorkingDay(date));
        }
    }
}
