using Platform.Domain.Calendar;

namespace Platform.Api.Policies;

/// <summary>Lengths of time as rules state them: a number and the name of a unit.</summary>
internal static class RulePeriod
{
    /// <summary>The period; <see langword="null"/> where the rule states none.</summary>
    public static Period? Of(int? count, string? unit) => (count, unit) switch
    {
        ({ } length, "working_day") => new Period(length, PeriodUnit.WorkingDay),
        ({ } length, "calendar_day") => new Period(length, PeriodUnit.CalendarDay),
        ({ } length, "hour") => new Period(length, PeriodUnit.Hour),
        _ => null,
    };
}
