using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Domain.Calendar;

namespace Platform.Domain.Tests.Calendar;

/// <summary>The shipped calendar data, read as the host reads it.</summary>
internal static class ChinaCalendar
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    internal static WorkingDayCalendar Shipped { get; } = Read();

    internal static DateOnly Day(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The shipped calendar with a further day off in 2026.</summary>
    internal static WorkingDayCalendar WithHoliday(string date) =>
        With(year => year with { Holidays = [.. year.Holidays, new CalendarHoliday("试验假", Day(date), Day(date))] });

    /// <summary>The shipped calendar with further weekend days of 2026 that are worked.</summary>
    internal static WorkingDayCalendar WithMakeUpDays(params string[] dates) =>
        With(year => year with { MakeUpWorkingDays = [.. year.MakeUpWorkingDays, .. dates.Select(Day)] });

    private static WorkingDayCalendar With(Func<CalendarYear, CalendarYear> change) =>
        WorkingDayCalendar.Create([.. Shipped.Years.Select(year => year.Year == 2026 ? change(year) : year)]).Expect();

    private static WorkingDayCalendar Read()
    {
        var json = File.ReadAllText(Repository.PathOf("src/Rules/Policies/calendar/cn.json"));
        var file = JsonSerializer.Deserialize<CalendarFile>(json, Options) ?? throw new InvalidOperationException("empty calendar");
        return WorkingDayCalendar.Create(file.Years).Expect();
    }

    private sealed record CalendarFile(IReadOnlyList<CalendarYear> Years);
}
