using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>Which department owes which period by when. Days are calendar days in China.</summary>
/// <param name="templates">The templates of a catalogue.</param>
/// <param name="days">The catalogue's days to deliver.</param>
public sealed class DeliveryCalendar(ImmutableArray<DeliveryTemplate> templates, DueDays days)
{
    /// <summary>What is owed for periods that end within some days.</summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day; a period that ends later is not owed yet.</param>
    /// <returns>By the day it is due, then by department.</returns>
    public ImmutableArray<DueDelivery> Owed(DateOnly from, DateOnly to) =>
    [
        .. templates.SelectMany(template => Periods(template.Period, from, to).Select(period => Due(template, period)))
            .OrderBy(due => due.DueOn).ThenBy(due => due.Department, StringComparer.Ordinal),
    ];

    /// <summary>How it stands with what is owed.</summary>
    /// <param name="archive">What was accepted.</param>
    /// <param name="from">First day on which a period may end.</param>
    /// <param name="now">Periods that end later are not owed yet; what is due later is open.</param>
    /// <returns>By the day it is due, then by department.</returns>
    public ImmutableArray<DeliveryStanding> Standings(DeliveryArchive archive, DateOnly from, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var today = ChinaTime.DateOf(now);
        var arrived = archive.Deliveries.ToLookup(delivery => (delivery.Header.Department, delivery.Header.Period));
        return [.. Owed(from, today).Select(due => Standing(due, [.. arrived[(due.Department, due.Period)]], today))];
    }

    private static DeliveryStanding Standing(DueDelivery due, List<Delivery> deliveries, DateOnly today)
    {
        DateTimeOffset? first = deliveries.Count == 0 ? null : deliveries.Min(delivery => delivery.Header.ArrivedAt);
        var state = first is { } instant
            ? ChinaTime.DateOf(instant) <= due.DueOn ? DeliveryState.OnTime : DeliveryState.Late
            : today <= due.DueOn ? DeliveryState.Open : DeliveryState.Missing;
        return new(
            due, state, first,
            deliveries.SelectMany(delivery => delivery.Rows).Select(row => row.Enterprise).Distinct().Count(),
            deliveries.Count(delivery => delivery.Header.Corrects is not null));
    }

    private DueDelivery Due(DeliveryTemplate template, DeliveryPeriod period) =>
        new(template.Department, period, period.LastDay.AddDays(days.For(template.Period)));

    private static IEnumerable<DeliveryPeriod> Periods(ReportingPeriod kind, DateOnly from, DateOnly to)
    {
        for (var period = DeliveryPeriod.Of(kind, from); period.LastDay <= to; period = period.Next())
        {
            yield return period;
        }
    }
}
