namespace Platform.Domain.Calendar;

/// <summary>What a <see cref="Period"/> counts.</summary>
public enum PeriodUnit
{
    /// <summary>Hours, counted from the instant itself.</summary>
    Hour,

    /// <summary>Days of the calendar (日).</summary>
    CalendarDay,

    /// <summary>Working days (工作日), make-up days included.</summary>
    WorkingDay,

    /// <summary>Months, by the corresponding date.</summary>
    Month,

    /// <summary>Years, by the corresponding date.</summary>
    Year,
}
