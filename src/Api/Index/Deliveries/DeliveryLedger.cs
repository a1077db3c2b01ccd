using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Identity;
using Platform.Api.Index.Catalogues;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Index.Deliveries;

/// <summary>What was delivered against what is owed.</summary>
public sealed class DeliveryLedger(Func<PlatformContext> open, TimeProvider clock)
{
    /// <summary>How it stands with every delivery that is owed, by the day it is due.</summary>
    /// <param name="edition">The catalogue.</param>
    /// <param name="from">First day on which a period may end.</param>
    /// <param name="caller">Deliveries for regions that have nothing to do with the caller's do not count.</param>
    public async Task<IReadOnlyList<DeliveryStandingView>> StandingsAsync(
        CatalogueEdition edition, DateOnly from, Caller caller, CancellationToken cancellation)
    {
        var stored = (await ReadAsync(edition.Id, from.Year, cancellation)).Where(delivery => Concerns(delivery, caller)).ToList();

        // The calendar needs to know when something came, not what: rows stay where they are.
        var archive = stored.Aggregate(DeliveryArchive.Empty, (all, delivery) => all.With(delivery.AsDelivery()));
        var accepted = stored.ToLookup(delivery => (delivery.Department, delivery.Period));
        return
        [
            .. edition.Calendar.Standings(archive, from, clock.GetUtcNow()).Select(standing => new DeliveryStandingView(
                standing, [.. accepted[(standing.Due.Department, standing.Due.Period.ToString())]])),
        ];
    }

    /// <summary>The years for which at least half of the templates were delivered in some period, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CatalogueEdition edition, CancellationToken cancellation)
    {
        var stored = await ReadAsync(edition.Id, 0, cancellation);
        return
        [
            .. stored.GroupBy(delivery => delivery.Year)
                .Where(year => 2 * year.Select(delivery => (delivery.Department, delivery.ParsedPeriod.Kind)).Distinct().Count() >= edition.Templates.Length)
                .Select(year => year.Key).OrderDescending(),
        ];
    }

    private async Task<List<StoredDelivery>> ReadAsync(string catalogue, int firstYear, CancellationToken cancellation)
    {
        await using var context = open();
        return await context.Deliveries.AsNoTracking()
            .Where(delivery => delivery.Catalogue == catalogue && delivery.Year >= firstYear).OrderBy(delivery => delivery.Id).ToListAsync(cancellation);
    }

    private static bool Concerns(StoredDelivery delivery, Caller caller) =>
        caller.Is(Role.Administrator)
        || (caller.Region is { } own
            && (delivery.Region.StartsWith(own, StringComparison.Ordinal) || own.StartsWith(delivery.Region, StringComparison.Ordinal)));
}
