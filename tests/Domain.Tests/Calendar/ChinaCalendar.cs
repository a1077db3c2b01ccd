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

    private static WorkingDayCalendar Read()
    {
        var json = File.ReadAllText(Repository.PathOf("src/Rules/Policies/calendar/cn.json"));
        var file = JsonSerializer.Deserialize<CalendarFile>(json, Options) ?? throw new InvalidOperationException("empty calendar");
        return WorkingDayCalendar.Create(file.Years).Expect();
    }

    private sealed record CalendarFile(IReadOnlyList<CalendarYear> Years);
}
