namespace Platform.Domain.Calendar;

/// <summary>Why calendar data was refused; every error names the year and, where there is one, the date.</summary>
public static class CalendarErrors
{
    /// <summary>A year is described twice.</summary>
    public static DomainError DuplicateYear(int year) => DomainError.Of(
        "CALENDAR_DUPLICATE_YEAR",
        "The year {year} is described twice.",
        "{year}年重复。",
        null,
        ErrorArgument.Of("year", year));

    /// <summary>An announced year names no notice.</summary>
    public static DomainError MissingSource(int year) => DomainError.Of(
        "CALENDAR_MISSING_SOURCE",
        "The year {year} is marked announced but names no notice.",
        "{year}年标为已公布，但未注明通知来源。",
        null,
        ErrorArgument.Of("year", year));

    /// <summary>A year not yet announced lists dates all the same.</summary>
    public static DomainError UnexpectedDates(int year) => DomainError.Of(
        "CALENDAR_UNEXPECTED_DATES",
        "The year {year} is not announced yet and can list no holidays.",
        "{year}年放假安排尚未公布，不得列出放假日期。",
        null,
        ErrorArgument.Of("year", year));

    /// <summary>A date lies outside the year that lists it.</summary>
    public static DomainError OutsideYear(int year, DateOnly date) => DomainError.Of(
        "CALENDAR_DATE_OUTSIDE_YEAR",
        "{date} is listed under the year {year}.",
        "{date}不属于{year}年。",
        null,
        ErrorArgument.Of("year", year),
        ErrorArgument.Of("date", date));

    /// <summary>A holiday ends before it begins.</summary>
    public static DomainError ReversedHoliday(int year, CalendarHoliday holiday) => DomainError.Of(
        "CALENDAR_REVERSED_HOLIDAY",
        "{name} {year} ends on {to}, before it begins on {from}.",
        "{year}年{name}的结束日{to}早于开始日{from}。",
        null,
        ErrorArgument.Of("year", year),
        ErrorArgument.Of("name", holiday.Name),
        ErrorArgument.Of("from", holiday.From),
        ErrorArgument.Of("to", holiday.To));

    /// <summary>A make-up working day is no Saturday or Sunday.</summary>
    public static DomainError MakeUpOnWeekday(DateOnly date) => DomainError.Of(
        "CALENDAR_MAKE_UP_ON_WEEKDAY",
        "{date} is no Saturday or Sunday and cannot be a make-up working day.",
        "{date}不是周六或周日，不能作为调休上班日。",
        null,
        ErrorArgument.Of("date", date));

    /// <summary>A date is listed twice, as holiday or as make-up working day or as both.</summary>
    public static DomainError ConflictingDay(DateOnly date) => DomainError.Of(
        "CALENDAR_CONFLICTING_DAY",
        "{date} is listed more than once among holidays and make-up working days.",
        "{date}在放假日与调休上班日中重复出现。",
        null,
        ErrorArgument.Of("date", date));
}
