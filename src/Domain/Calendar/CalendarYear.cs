namespace Platform.Domain.Calendar;

/// <summary>One year of the working-day calendar, as the data file states it.</summary>
/// <param name="Year">The year; every date below lies in it.</param>
/// <param name="Status">Whether the dates are published.</param>
/// <param name="Source">The notice; <see langword="null"/> only for a year not yet announced.</param>
/// <param name="Holidays">Days off with names, in any order; empty for a year not yet announced.</param>
/// <param name="MakeUpWorkingDays">Saturdays and Sundays that are worked (调休上班), in any order.</param>
public sealed record CalendarYear(
    int Year,
    YearStatus Status,
    CalendarSource? Source,
    IReadOnlyList<CalendarHoliday> Holidays,
    IReadOnlyList<DateOnly> MakeUpWorkingDays);
