using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Index.Catalogues;
using Platform.Api.Index.Deliveries;
using Platform.Domain.Enterprises;

namespace Platform.Api.Index.Boards;

/// <summary>Reads what a board is made of, in five statements however many enterprises there are.</summary>
internal sealed class BoardReader(PlatformContext context, FigureTables kept)
{
    public async Task<DataVersion> VersionAsync(CancellationToken cancellation)
    {
        var last = await context.Deliveries.MaxAsync(delivery => (long?)delivery.Id, cancellation) ?? 0;
        var sums = await context.Enterprises.GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Changes = all.Sum(enterprise => enterprise.Version) }).SingleOrDefaultAsync(cancellation);
        return new DataVersion(last, sums?.Count ?? 0, sums?.Changes ?? 0);
    }

    /// <returns><see langword="null"/> where nothing was delivered for the year, or nothing that may be shown.</returns>
    public async Task<IndexBoard?> ReadAsync(CatalogueEdition edition, int year, BoardAudience audience, CancellationToken cancellation)
    {
        var deliveries = await context.Deliveries.AsNoTracking()
            .Where(delivery => delivery.Catalogue == edition.Id && delivery.Year == year).OrderBy(delivery => delivery.Id).ToListAsync(cancellation);
        var corrections = await CorrectionsAsync(deliveries, cancellation);
        if (audience == BoardAudience.Public)
        {
            deliveries = HeldDeliveries.WithoutHeld(deliveries, corrections, edition.Catalogue.Rules.Publication.MinimumEnterprises);
        }

        if (deliveries.Count == 0)
        {
            return null;
        }

        var enterprises = await EnterprisesAsync(edition, year, cancellation);
        var raw = new RawValues(edition);
        var ids = enterprises.ConvertAll(enterprise => enterprise.Id);
        if (kept.Find(edition, year, audience, deliveries, ids) is not { } figures)
        {
            figures = new FigureTable(deliveries, SupersededRows.Of(deliveries, corrections), raw.Codes, enterprises.Count);
            await FillAsync(figures, edition.Id, year, deliveries, enterprises, cancellation);
            kept.Keep(edition, year, audience, ids, figures);
        }

        return new IndexBoard(edition, year, enterprises, figures, raw);
    }

    private async Task<List<StoredRow>> CorrectionsAsync(List<StoredDelivery> deliveries, CancellationToken cancellation)
    {
        if (!deliveries.Exists(delivery => delivery.IsCorrection))
        {
            return [];
        }

        var (catalogue, year) = (deliveries[0].Catalogue, deliveries[0].Year);
        return await context.DeliveredRows.AsNoTracking()
            .Where(row => context.Deliveries.Any(delivery =>
                delivery.Id == row.DeliveryId && delivery.IsCorrection && delivery.Catalogue == catalogue && delivery.Year == year))
            .ToListAsync(cancellation);
    }

    private async Task<List<BoardEnterprise>> EnterprisesAsync(CatalogueEdition edition, int year, CancellationToken cancellation)
    {
        var redLines = await RedLinesAsync(edition, year, cancellation);
        var rows = await context.Enterprises.AsNoTracking()
            .Where(enterprise => enterprise.Status != OperatingStatus.Deregistered)
            .OrderBy(enterprise => enterprise.Id)
            .Select(enterprise => new { enterprise.Id, enterprise.CreditCode, enterprise.Division, enterprise.Industry, enterprise.Employees })
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => new BoardEnterprise(
            row.Id, row.CreditCode.Value, row.Division.Value, row.Industry.Section, row.Employees, redLines.GetValueOrDefault(row.Id)));
    }

    // A red line is a fact that bears the red line's code.
    private async Task<Dictionary<long, ulong>> RedLinesAsync(CatalogueEdition edition, int year, CancellationToken cancellation)
    {
        var codes = edition.Catalogue.Rules.RedLines.Select(line => line.Code).ToList();
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var facts = await context.Set<EnterpriseFact>()
            .Where(fact => codes.Contains(fact.FactId) && fact.Truth == true && fact.AsOf >= from && fact.AsOf <= to)
            .Select(fact => new { Enterprise = EF.Property<long>(fact, "EnterpriseId"), fact.FactId }).ToListAsync(cancellation);
        return facts.GroupBy(fact => fact.Enterprise).ToDictionary(
            group => group.Key, group => group.Aggregate(0UL, (bits, fact) => bits | (1UL << codes.IndexOf(fact.FactId))));
    }

    private async Task FillAsync(
        FigureTable figures, string catalogue, int year, List<StoredDelivery> deliveries, List<BoardEnterprise> enterprises, CancellationToken cancellation)
    {
        var rowOf = enterprises.Select((enterprise, row) => (enterprise.Id, row)).ToDictionary();
        var shown = deliveries.Select(delivery => delivery.Id).ToHashSet();
        await foreach (var figure in FiguresAsync(catalogue, year, cancellation))
        {
            if (shown.Contains(figure.DeliveryId) && rowOf.TryGetValue(figure.EnterpriseId, out var row))
            {
                figures.Take(figure, row);
            }
        }
    }

    private IAsyncEnumerable<StoredFigure> FiguresAsync(string catalogue, int year, CancellationToken cancellation) =>
        FigureRows.ReadAsync(context.Database.GetDbConnection(), catalogue, year, cancellation);
}
