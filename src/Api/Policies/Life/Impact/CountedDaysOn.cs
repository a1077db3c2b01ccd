using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Domain.Calendar;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Counts days up to one date; many enterprises count from the same few days, each of which is read and counted once.</summary>
/// <param name="calendar">The working days.</param>
/// <param name="date">The date.</param>
internal sealed class CountedDaysOn(WorkingDayCalendar calendar, DateOnly date)
{
    private readonly Dictionary<byte[], decimal> _known = new(ContentComparer<byte>.Instance);

    /// <summary>The days of a <see cref="CountedDays"/> as JSON.</summary>
    public decimal Of(ReadOnlySpan<byte> json)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!known.TryGetValue(json, out var days))
        {
            var counted = JsonSerializer.Deserialize<CountedDays>(json, JsonColumn.Options) ?? throw new JsonException("No count of days.");
            days = counted.On(date, calendar);
            known[json] = days;
        }

        return days;
    }
}
