using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Index.Catalogues;
using Platform.Api.Index.Deliveries;
using Platform.Domain;
using Platform.Domain.Enterprises;

namespace Platform.Api.Seed;

/// <summary>
/// What the departments of the sample county would have delivered over three years: made up, marked so, seeded, with gaps,
/// late and missing deliveries. All of it or nothing is written, and only where nobody has delivered anything.
/// </summary>
internal sealed class SampleDeliveries(WriteSessions sessions, CatalogueLibrary library, TimeProvider clock)
{
    private const int Years = 3;
    private const string Source = "示例数据";
    private static readonly Actor Loader = new(ActorRole.System, "sample");

    /// <returns>How many deliveries were added.</returns>
    public async Task<int> LoadAsync(IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        await using var session = sessions.OpenForMany();
        if (library.Find(DeliveryOrder.DefaultCatalogue) is not { } edition || !await IsWantedAsync(session.Context, cancellation))
        {
            return 0;
        }

        var plan = new SampleDeliveryPlan(edition, clock.GetUtcNow(), Years);
        var planned = plan.Make();
        var figures = new SampleFigures(edition.Catalogue, await FirmsAsync(session.Context, cancellation), plan.FirstStudiedYear, plan.LastYear);
        await using var transaction = await session.Context.Database.BeginTransactionAsync(cancellation);
        var store = new DeliveryStore(session.Context);
        for (var place = 0; place < planned.Count; place++)
        {
            await WriteAsync(store, library.Find(edition.Id, planned[place].Period.Year) ?? edition, planned[place], figures, cancellation);
            progress?.Report(new WorkDone("载入示例部门数据 / Loading sample deliveries", place + 1, planned.Count));
        }

        await RecordRedLinesAsync(session, edition, plan, figures, cancellation);
        await transaction.CommitAsync(cancellation);
        session.Announce();
        return planned.Count;
    }

    private static async Task<bool> IsWantedAsync(PlatformContext context, CancellationToken cancellation) =>
        !await context.Deliveries.AnyAsync(cancellation)
        && await context.Enterprises.AnyAsync(cancellation)
        && await context.Enterprises.AllAsync(enterprise => enterprise.IsGenerated, cancellation);

    private static async Task<List<SampleFirm>> FirmsAsync(PlatformContext context, CancellationToken cancellation)
    {
        var signed = await context.Negotiations
            .SelectMany(round => round.Agreements, (round, agreement) => new { round.Subject.EnterpriseId, agreement.SignedOn })
            .Where(entry => entry.EnterpriseId != null && entry.SignedOn != null)
            .GroupBy(entry => entry.EnterpriseId)
            .Select(group => new { Enterprise = group.Key, First = group.Min(entry => entry.SignedOn) }).ToListAsync(cancellation);
        var joined = signed.ToDictionary(entry => entry.Enterprise ?? 0, entry => entry.First?.Year);
        var rows = await context.Enterprises.AsNoTracking().OrderBy(enterprise => enterprise.Id)
            .Select(enterprise => new { enterprise.Id, enterprise.CreditCode, enterprise.Industry, enterprise.Employees, enterprise.Division }).ToListAsync(cancellation);
        return rows.ConvertAll(row => new SampleFirm(
            row.Id, row.CreditCode.Value, row.Industry.Section, Math.Max(1, row.Employees), row.Division.Value, joined.GetValueOrDefault(row.Id)));
    }

    private static Task WriteAsync(DeliveryStore store, CatalogueEdition edition, SampleDelivery planned, SampleFigures figures, CancellationToken cancellation)
    {
        var firms = Enumerable.Range(0, figures.Firms.Count).Where(firm => planned.Holds(firm)).ToList();
        var name = $"{edition.Id} {edition.Version} {planned.Template.Department} {planned.Period} {planned.IsCorrection}";
        var delivery = new StoredDelivery
        {
            Catalogue = edition.Id,
            CatalogueVersion = edition.Version,
            Department = planned.Template.Department,
            Period = planned.Period.ToString(),
            Year = planned.Period.Year,
            Region = SampleCounty.County,
            Source = Source,
            DeliveredBy = Loader.Id,
            ReceivedAt = planned.ArrivedAt,
            Rows = firms.Count,
            IsCorrection = planned.IsCorrection,
            IsGenerated = true,

            // There is no file; what the delivery was made from stands in its place.
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))),
        };
        return store.WriteAsync(
            delivery,
            firms.Select((firm, place) => new StoredRow { EnterpriseId = figures.Firms[firm].Id, Line = place + 2 }),
            firms.SelectMany(firm => figures.Of(firm, planned.Template, planned.Period)
                .Select(figure => new StoredFigure { EnterpriseId = figures.Firms[firm].Id, Code = figure.Code, Value = figure.Value })),
            cancellation);
    }

    private async Task RecordRedLinesAsync(
        WriteSession session, CatalogueEdition edition, SampleDeliveryPlan plan, SampleFigures figures, CancellationToken cancellation)
    {
        var crossed = Enumerable.Range(0, figures.Firms.Count).Where(firm => figures.RedLinesOf(firm) != 0)
            .ToDictionary(firm => figures.Firms[firm].Id, figures.RedLinesOf);
        var ids = crossed.Keys.ToList();
        var enterprises = await session.Context.Enterprises.Where(enterprise => ids.Contains(enterprise.Id)).ToListAsync(cancellation);
        foreach (var enterprise in enterprises)
        {
            foreach (var line in edition.Catalogue.Rules.RedLines.Where((_, bit) => (crossed[enterprise.Id] >> bit & 1) == 1))
            {
                enterprise.RecordFact(
                    line.Code, FactValue.Of(true), new DateOnly(plan.LastYear, 3, 1), new DataSource(Source, IsGenerated: true), clock.GetUtcNow(), Loader);
            }
        }

        await session.SaveAsync(cancellation);
    }
}
