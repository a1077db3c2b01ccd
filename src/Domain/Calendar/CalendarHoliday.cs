namespace Platform.Domain.Calendar;

/// <summary>A run of days off in one year, the days moved from weekends included.</summary>
/// <param name="Name">Chinese name of the festival.</param>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off, not before <paramref name="From"/>.</param>
public sealed record CalendarHoliday(string Name, DateOnly From, DateOnly To);
