using System.Linq.Expressions;

namespace Platform.Api.Aggregates;

/// <summary>Parts of the calendar that a day lies in, as texts whose order is that of time; null where there is no day.</summary>
internal static class Periods
{
    /// <summary><c>2026</c>.</summary>
    public static Expression<Func<DateOnly?, string?>> Year { get; } = day => day == null ? null : "" + day.Value.Year;

    /// <summary><c>2026-Q1</c>.</summary>
    public static Expression<Func<DateOnly?, string?>> Quarter { get; } = day =>
        day == null ? null : "" + day.Value.Year + (day.Value.Month < 4 ? "-Q1" : day.Value.Month < 7 ? "-Q2" : day.Value.Month < 10 ? "-Q3" : "-Q4");

    /// <summary><c>2026-03</c>.</summary>
    public static Expression<Func<DateOnly?, string?>> Month { get; } = day =>
        day == null ? null : "" + day.Value.Year + (day.Value.Month < 10 ? "-0" : "-") + day.Value.Month;
}
