using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Domain;
using Platform.Domain.Calendar;

namespace Platform.Api.Policies;

/// <summary>The working-day calendar as data: <c>calendar/cn.json</c>.</summary>
public sealed record CalendarFile(string Id, string Title, IReadOnlyList<CalendarYear> Years)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Result<WorkingDayCalendar> Read(Stream json)
    {
        var file = JsonSerializer.Deserialize<CalendarFile>(json, Options) ?? throw new JsonException("The calendar is empty.");
        var isWhole = file.Years?.All(year => year is { Holidays: not null, MakeUpWorkingDays: not null }) ?? false;
        return isWhole ? WorkingDayCalendar.Create(file.Years ?? []) : throw new JsonException("A year or one of its lists is missing.");
    }
}
