using Platform.Domain.Calendar;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;

namespace Platform.Domain.Tests.Calendar;

public sealed class CalendarDataTests
{
    private static readonly CalendarSource Notice = new("通知", "国办发明电〔2025〕7号", Day("2025-11-04"), "https://www.gov.cn/");

    [Fact]
    public void Shipped_CoversFourAnnouncedYearsWithTheirNotices()
    {
        CalendarYear[] announced = [.. Shipped.Years.Where(year => year.Status == YearStatus.Announced)];

        Assert.Equal([2023, 2024, 2025, 2026], announced.Select(year => year.Year));
        Assert.Equal(
            ["国办发明电〔2022〕16号", "国办发明电〔2023〕7号", "国办发明电〔2024〕12号", "国办发明电〔2025〕7号"],
            announced.Select(year => year.Source?.Number));
        Assert.All(announced, year => Assert.StartsWith("https://www.gov.cn/", year.Source?.Url, StringComparison.Ordinal));
    }

    [Fact]
    public void Shipped_MarksTheYearAfterAsNotYetAnnounced() =>
        Assert.Equal(YearStatus.NotYetAnnounced, Shipped.Years.Single(year => year.Year == 2027).Status);

    [Fact]
    public void Create_YearTwice_IsRefused()
    {
        var year = Announced(2026, [], []);

        Assert.Equal(CalendarErrors.DuplicateYear(2026), WorkingDayCalendar.Create([year, year]).Error);
    }

    [Fact]
    public void Create_AnnouncedWithoutNotice_IsRefused()
    {
        var year = Announced(2026, [], []) with { Source = null };

        Assert.Equal(CalendarErrors.MissingSource(2026), WorkingDayCalendar.Create([year]).Error);
    }

    [Fact]
    public void Create_UnannouncedWithDates_IsRefused()
    {
        var year = Announced(2027, [], ["2027-01-02"]) with { Status = YearStatus.NotYetAnnounced };

        Assert.Equal(CalendarErrors.UnexpectedDates(2027), WorkingDayCalendar.Create([year]).Error);
    }

    [Fact]
    public void Create_ReversedHoliday_IsRefusedNamingIt()
    {
        var holiday = new CalendarHoliday("春节", Day("2026-02-23"), Day("2026-02-15"));

        var error = WorkingDayCalendar.Create([Announced(2026, [holiday], [])]).Error;

        Assert.Equal("CALENDAR_REVERSED_HOLIDAY: 春节 2026 ends on 2026-02-15, before it begins on 2026-02-23.", error?.ToString());
    }

    [Theory]
    [InlineData("2026-12-31", "2027-01-01", "2027-01-01")]
    [InlineData("2025-12-31", "2026-01-01", "2025-12-31")]
    public void Create_HolidayBeyondItsYear_IsRefusedNamingTheDate(string from, string to, string outside)
    {
        var year = Announced(2026, [new CalendarHoliday("元旦", Day(from), Day(to))], []);

        Assert.Equal(CalendarErrors.OutsideYear(2026, Day(outside)), WorkingDayCalendar.Create([year]).Error);
    }

    [Fact]
    public void Create_OverlappingHolidays_AreRefused()
    {
        CalendarHoliday[] holidays = [new("中秋节", Day("2026-09-25"), Day("2026-09-27")), new("国庆节", Day("2026-09-27"), Day("2026-10-07"))];

        Assert.Equal(CalendarErrors.ConflictingDay(Day("2026-09-27")), WorkingDayCalendar.Create([Announced(2026, holidays, [])]).Error);
    }

    [Theory]
    [InlineData("2026-01-05", "CALENDAR_MAKE_UP_ON_WEEKDAY")]
    [InlineData("2026-02-15", "CALENDAR_CONFLICTING_DAY")] // a holiday
    [InlineData("2027-01-03", "CALENDAR_DATE_OUTSIDE_YEAR")]
    public void Create_ImpossibleMakeUpDay_IsRefused(string date, string code)
    {
        var year = Announced(2026, [new CalendarHoliday("春节", Day("2026-02-15"), Day("2026-02-23"))], [date]);

        Assert.Equal(code, WorkingDayCalendar.Create([year]).Error?.Code);
    }

    private static CalendarYear Announced(int year, CalendarHoliday[] holidays, string[] makeUpDays) =>
        new(year, YearStatus.Announced, Notice, holidays, [.. makeUpDays.Select(Day)]);
}
