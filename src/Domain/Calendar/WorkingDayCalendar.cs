using System.Collections.Frozen;

namespace Platform.Domain.Calendar;

/// <summary>
/// Which days are worked in China and how the law counts them. Built from data, year by year; a year that is not
/// announced (or not in the data) counts plain weekends and answers as provisional. Immutable.
/// </summary>
public sealed partial class WorkingDayCalendar
{
    private readonly FrozenDictionary<int, CalendarYear> _years;
    private readonly FrozenDictionary<DateOnly, string> _holidays;
    private readonly FrozenSet<DateOnly> _makeUpWorkingDays;

    private WorkingDayCalendar(IEnumerable<CalendarYear> years, Dictionary<DateOnly, string> holidays, HashSet<DateOnly> makeUpWorkingDays)
    {
        _years = years.ToFrozenDictionary(year => year.Year);
        _holidays = holidays.ToFrozenDictionary();
        _makeUpWorkingDays = makeUpWorkingDays.ToFrozenSet();
    }

    /// <summary>The years of the data, in order.</summary>
    public IEnumerable<CalendarYear> Years => _years.Values.OrderBy(year => year.Year);

    /// <summary>Checks the data and builds the calendar.</summary>
    /// <returns>The calendar, or the first of <see cref="CalendarErrors"/> met, by year.</returns>
    public static Result<WorkingDayCalendar> Create(IReadOnlyList<CalendarYear> years)
    {
        var seen = new HashSet<int>();
        var holidays = new Dictionary<DateOnly, string>();
        var makeUpWorkingDays = new HashSet<DateOnly>();
        foreach (var year in years)
        {
            var error = seen.Add(year.Year) ? CheckYear(year) : CalendarErrors.DuplicateYear(year.Year);
            error ??= AddHolidays(year, holidays) ?? AddMakeUpDays(year, holidays, makeUpWorkingDays);
            if (error is not null)
            {
                return error;
            }
        }

        return new WorkingDayCalendar(years, holidays, makeUpWorkingDays);
    }

    /// <summary>The festival a date is off for; <see langword="null"/> on every other day, plain weekends included.</summary>
    public string? HolidayOn(DateOnly date) => _holidays.GetValueOrDefault(date);

    /// <summary>Whether a Saturday or Sunday is worked to make up for a holiday.</summary>
    public bool IsMakeUpWorkingDay(DateOnly date) => _makeUpWorkingDays.Contains(date);

    /// <summary>Whether a date is worked: no holiday, and a weekday or a make-up day.</summary>
    public bool IsWorkingDay(DateOnly date) =>
        !_holidays.ContainsKey(date) && (!IsWeekend(date) || _makeUpWorkingDays.Contains(date));

    /// <summary>
    /// Whether a date is a rest day (法定休假日) that moves the end of a period under art. 203 of the Civil Code.
    /// Taken as rest days: the days off of the State Council's yearly notice and the weekly rest days that are not
    /// made up. Reason: art. 203 continues art. 154 of the General Principles of 1986, which spoke of "Sundays or
    /// other statutory rest days", so the weekly rest day is one of them; and the offices that receive a filing are
    /// closed on both. A worked weekend is therefore no rest day.
    /// </summary>
    public bool IsRestDay(DateOnly date) => !IsWorkingDay(date);

    /// <summary>Whether an answer about these days rests on a year that is not announced yet.</summary>
    /// <param name="from">First day concerned.</param>
    /// <param name="to">Last day concerned.</param>
    public bool IsProvisional(DateOnly from, DateOnly to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (!_years.TryGetValue(year, out var known) || known.Status == YearStatus.NotYetAnnounced)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DomainError? CheckYear(CalendarYear year) => year.Status switch
    {
        YearStatus.Announced when year.Source is null => CalendarErrors.MissingSource(year.Year),
        YearStatus.NotYetAnnounced when year.Holidays.Count + year.MakeUpWorkingDays.Count > 0 =>
            CalendarErrors.UnexpectedDates(year.Year),
        _ => null,
    };

    private static DomainError? AddHolidays(CalendarYear year, Dictionary<DateOnly, string> holidays)
    {
        foreach (var holiday in year.Holidays)
        {
            if (CheckHoliday(year, holiday) is { } error)
            {
                return error;
            }

            for (var date = holiday.From; date <= holiday.To; date = date.AddDays(1))
            {
                if (!holidays.TryAdd(date, holiday.Name))
                {
                    return CalendarErrors.ConflictingDay(date);
                }
            }
        }

        return null;
    }

    private static DomainError? CheckHoliday(CalendarYear year, CalendarHoliday holiday) =>
        holiday.To < holiday.From ? CalendarErrors.ReversedHoliday(year.Year, holiday)
        : holiday.From.Year != year.Year ? CalendarErrors.OutsideYear(year.Year, holiday.From)
        : holiday.To.Year != year.Year ? CalendarErrors.OutsideYear(year.Year, holiday.To)
        : null;

    private static DomainError? AddMakeUpDays(
        CalendarYear year, Dictionary<DateOnly, string> holidays, HashSet<DateOnly> makeUpWorkingDays)
    {
        foreach (var date in year.MakeUpWorkingDays)
        {
            var error = date.Year != year.Year ? CalendarErrors.OutsideYear(year.Year, date)
                : !IsWeekend(date) ? CalendarErrors.MakeUpOnWeekday(date)
                : holidays.ContainsKey(date) || !makeUpWorkingDays.Add(date) ? CalendarErrors.ConflictingDay(date)
                : null;
            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }
}
