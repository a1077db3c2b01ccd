using Platform.Domain.Calendar;

namespace Platform.Api.Evaluation;

/// <summary>An input that grows by itself: the days that have passed since a day.</summary>
/// <param name="Since">The day that counts as none.</param>
/// <param name="Unit">Calendar days or working days.</param>
/// <param name="IsOverdue">Whether days before <paramref name="Since"/> count as none, too.</param>
public sealed record CountedDays(DateOnly Since, PeriodUnit Unit, bool IsOverdue)
{
    // Ten years: no term of the law is as long.
    private const int Most = 3_660;

    /// <summary>The days that have passed on a date.</summary>
    public decimal On(DateOnly date, WorkingDayCalendar calendar) =>
        date <= Since && (IsOverdue || Unit == PeriodUnit.WorkingDay) ? 0
        : Unit == PeriodUnit.WorkingDay ? calendar.WorkingDaysBetween(Since, date)
        : date.DayNumber - Since.DayNumber;

    /// <summary>The first date on which so many days have passed; <see langword="null"/> beyond the calendar.</summary>
    public DateOnly? Reaching(int days, WorkingDayCalendar calendar) =>
        days < 0 || days > Most ? null
        : days == 0 || Unit != PeriodUnit.WorkingDay ? Since.AddDays(days)
        : calendar.AddWorkingDays(Since, days);
}
