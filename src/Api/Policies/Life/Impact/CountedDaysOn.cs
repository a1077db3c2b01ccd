using System.Runtime.InteropServices;
using Platform.Api.Evaluation;
using Platform.Domain.Calendar;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Counts days up to one date; many enterprises count from the same few days, each of which is counted once.</summary>
/// <param name="calendar">The working days.</param>
/// <param name="date">The date.</param>
internal sealed class CountedDaysOn(WorkingDayCalendar calendar, DateOnly date)
{
    private readonly Dictionary<CountedDays, decimal> _known = [];

    public decimal Of(CountedDays counted)
    {
        ref var days = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, counted, out var isKnown);
        return isKnown ? days : days = counted.On(date, calendar);
    }
}
