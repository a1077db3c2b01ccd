using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tests.Feel;

/// <summary>Compares the calendar with the one of .NET wherever that one reaches.</summary>
public sealed class CalendarDateTests
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    [Fact]
    public void EpochDay_OfEveryDayOfTenThousandYears_AgreesWithDotNet()
    {
        var days = Enumerable.Range(0, DateOnly.MaxValue.DayNumber + 1).Select(DateOnly.FromDayNumber);

        var wrong = days.Where(day => !Agrees(day, day.DayNumber - Epoch.DayNumber));

        Assert.Empty(wrong);
    }

    [Fact]
    public void WeekdayAndWeek_OfEveryDayOfACentury_AgreeWithDotNet()
    {
        for (var day = new DateOnly(1950, 1, 1); day.Year < 2050; day = day.AddDays(1))
        {
            var own = CalendarDate.Of(day.Year, day.Month, day.Day).GetValueOrDefault();
            var clock = day.ToDateTime(TimeOnly.MinValue);

            Assert.Equal(day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek, own.Weekday);
            Assert.Equal(System.Globalization.ISOWeek.GetWeekOfYear(clock), own.WeekOfYear);
            Assert.Equal(day.DayOfYear, own.DayOfYear);
        }
    }

    [Fact]
    public void AddMonths_OfEveryLastOfMonth_AgreesWithDotNet()
    {
        for (var months = -5_000; months < 5_000; months++)
        {
            var expected = new DateOnly(2024, 1, 31).AddMonths(months);

            var actual = CalendarDate.Of(2024, 1, 31)?.AddMonths(months);

            Assert.Equal(CalendarDate.Of(expected.Year, expected.Month, expected.Day), actual);
        }
    }

    [Theory]
    [InlineData(-1, 12, 31, -719529)]
    [InlineData(0, 1, 1, -719528)]
    [InlineData(-400, 1, 1, -865625)]
    public void EpochDay_BeforeTheYearOne_CountsOnBackwards(int year, int month, int day, long expected)
    {
        Assert.Equal(expected, CalendarDate.Of(year, month, day)?.EpochDay);
    }

    [Fact]
    public void FromEpochDay_OutsideTheSupportedYears_IsNull()
    {
        var last = CalendarDate.Of(CalendarDate.MaxYear, 12, 31);

        Assert.NotNull(last);
        Assert.Null(CalendarDate.FromEpochDay(last.Value.EpochDay + 1));
        Assert.Null(last.Value.AddMonths(1));
        Assert.Null(CalendarDate.Of(CalendarDate.MaxYear + 1L, 1, 1));
    }

    private static bool Agrees(DateOnly day, long epochDay)
    {
        var own = CalendarDate.Of(day.Year, day.Month, day.Day);
        return own?.EpochDay == epochDay && own == CalendarDate.FromEpochDay(epochDay);
    }
}
