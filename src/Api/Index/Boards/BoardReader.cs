using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Index.Catalogues;
using Platform.Api.Index.Deliveries;
using Platform.Domain.Enterprises;

namespace Platform.Api.Index.Boards;

/// <summary>Reads what a board is made of, in four statements however many enterprises there are.</summary>
internal sealed class BoardReader(PlatformContext context, BoardScope scope)
{
    /// <param name="edition">The catalogue's version for the year.</param>
    /// <param name="before">The board as it was computed last: where deliveries and enterprises are the same ones, so are its figures.</param>
    /// <returns><see langword="null"/> where nothing was delivered for the year, in whatever region.</returns>
    public async Task<IndexBoard?> ReadAsync(
        CatalogueEdition edition, int year, BoardAudience audience, IndexBoard? before, CancellationToken cancellation)
    {
        var deliveries = await context.Deliveries.AsNoTracking()
            .Where(delivery => delivery.Catalogue == edition.Id && delivery.Year == year).OrderBy(delivery => delivery.Id).ToListAsync(cancellation);
        if (deliveries.Count == 0)
        {
            return null;
        }

        var enterprises = await EnterprisesAsync(edition, year, cancellation);
        var rowOf = enterprises.Select((enterprise, row) => (enterprise.Id, row)).ToDictionary();
        var corrections = await CorrectionsAsync(deliveries, rowOf, cancellation);
        if (audience == BoardAudience.Public)
        {
            // A delivery for another region has figures of enterprises that have moved here at most.
            var (here, elsewhere) = (deliveries.Where(delivery => scope.Meets(delivery.Region)).ToList(), deliveries.Where(delivery => !scope.Meets(delivery.Region)));
            deliveries = [.. HeldDeliveries.WithoutHeld(here, corrections, edition.Catalogue.Rules.Publication.MinimumEnterprises), .. elsewhere];
        }

        var raw = new RawValues(edition);
        if (before is not null && HasSame(before, deliveries, enterprises))
        {
            return new IndexBoard(edition, year, scope, enterprises, before.Figures, raw);
        }

        var figures = new FigureTable(deliveries, SupersededRows.Of(deliveries, corrections), raw.Codes, enterprises.Count);
        await FillAsync(figures, edition.Id, year, rowOf, cancellation);
        return new IndexBoard(edition, year, scope, enterprises, figures, raw);
    }

    private static bool HasSame(IndexBoard before, List<StoredDelivery> deliveries, List<BoardEnterprise> enterprises) =>
        before.Enterprises.Select(enterprise => enterprise.Id).SequenceEqual(enterprises.Select(enterprise => enterprise.Id))
        && before.Figures.Deliveries.Count == deliveries.Count
        && deliveries.TrueForAll(delivery => before.Figures.Holds(delivery.Id));

    private async Task<List<StoredRow>> CorrectionsAsync(List<StoredDelivery> deliveries, Dictionary<long, int> rowOf, CancellationToken cancellation)
    {
        if (rowOf.Count == 0 || !deliveries.Exists(delivery => delivery.IsCorrection))
        {
            return [];
        }

        var (catalogue, year, first, last) = (deliveries[0].Catalogue, deliveries[0].Year, rowOf.Keys.Min(), rowOf.Keys.Max());
        var rows = await context.DeliveredRows.AsNoTracking()
            .Where(row => row.EnterpriseId >= first && row.EnterpriseId <= last && context.Deliveries.Any(delivery =>
                delivery.Id == row.DeliveryId && delivery.IsCorrection && delivery.Catalogue == catalogue && delivery.Year == year))
            .ToListAsync(cancellation);
        return rows.FindAll(row => rowOf.ContainsKey(row.EnterpriseId));
    }

    private async Task<List<BoardEnterprise>> EnterprisesAsync(CatalogueEdition edition, int year, CancellationToken cancellation)
    {
        var rows = await context.Enterprises
            .FromSql($"select * from enterprises where division >= {scope.From} and division < {scope.To}").AsNoTracking()
            .Where(enterprise => enterprise.Status != OperatingStatus.Deregistered)
            .OrderBy(enterprise => enterprise.Id)
            .Select(enterprise => new { enterprise.Id, enterprise.CreditCode, enterprise.Division, enterprise.Industry, enterprise.Employees })
            .ToListAsync(cancellation);
        var redLines = rows.Count == 0 ? [] : await RedLinesAsync(edition, year, rows[0].Id, rows[^1].Id, cancellation);
        return rows.ConvertAll(row => new BoardEnterprise(
            row.Id, row.CreditCode.Value, row.Division.Value, row.Industry.Section, row.Employees, redLines.GetValueOrDefault(row.Id)));
    }

    // A red line is a fact that bears the red line's code.
    private async Task<Dictionary<long, ulong>> RedLinesAsync(CatalogueEdition edition, int year, long first, long last, CancellationToken cancellation)
    {
        var codes = edition.Catalogue.Rules.RedLines.Select(line => line.Code).ToList();
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var facts = await context.Set<EnterpriseFact>()
            .Where(fact => EF.Property<long>(fact, "EnterpriseId") >= first && EF.Property<long>(fact, "EnterpriseId") <= last)
            .Where(fact => codes.Contains(fact.FactId) && fact.Truth == true && fact.AsOf >= from && fact.AsOf <= to)
            .Select(fact => new { Enterprise = EF.Property<long>(fact, "EnterpriseId"), fact.FactId }).ToListAsync(cancellation);
        return facts.GroupBy(fact => fact.Enterprise).ToDictionary(
            group => group.Key, group => group.Aggregate(0UL, (bits, fact) => bits | (1UL << codes.IndexOf(fact.FactId))));
    }

    private async Task FillAsync(FigureTable figures, string catalogue, int year, Dictionary<long, int> rowOf, CancellationToken cancellation)
    {
        if (rowOf.Count == 0)
        {
            return;
        }

        var rows = FigureRows.ReadAsync(context.Database.GetDbConnection(), catalogue, year, rowOf.Keys.Min(), rowOf.Keys.Max(), cancellation);
        await foreach (var figure in rows)
        {
            if (figures.Holds(figure.DeliveryId) && rowOf.TryGetValue(figure.EnterpriseId, out var row))
            {
                figures.Take(figure, row);
            }
        }
    }
}
