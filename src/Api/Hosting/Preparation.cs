using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Api.Index.Boards;
using Platform.Api.Policies;
using Platform.Api.Policies.Life;
using Platform.Api.Regions;
using Platform.Api.Registry;
using Platform.Api.Seed;

namespace Platform.Api.Hosting;

/// <summary>What a start finds and makes: schema, divisions, sample county. A second start finds everything and changes nothing.</summary>
internal sealed class Preparation(
    PlatformSettings settings, Func<PlatformContext> open, PackLibrary packs, CodeTables tables, SampleCounty sample,
    SampleDeliveries deliveries, PolicyLedger ledger, Evaluations evaluations, IndexAhead index, SchemaRegistry registry)
{
    /// <param name="work">Told what is going on: a text, how much is done, how much there is.</param>
    /// <param name="cancellation">Ends the preparation; the next one goes on where this one ended.</param>
    public async Task<PreparationReport> RunAsync(IProgress<WorkDone>? work, CancellationToken cancellation)
    {
        // Rules that cannot be read stop the start before anything is written.
        var rules = packs.Packs.Select(pack => pack.Manifest).ToList();
        var migrated = await MigrateAsync(cancellation);
        await registry.RememberAsync(cancellation);
        var regions = await AddRegionsAsync(cancellation);
        var sampled = settings.SampleCounty ? await sample.LoadAsync(work, cancellation) : 0;
        var delivered = settings.SampleCounty ? await deliveries.LoadAsync(work, cancellation) : 0;
        if (sampled > 0)
        {
            await evaluations.RunAsync(new Relay(work), cancellation);
        }

        if (delivered > 0)
        {
            // Whoever opens the map first should not wait for it.
            await index.ComputeAsync(work, cancellation);
        }

        return new PreparationReport(migrated, regions, sampled, delivered, rules);
    }

    /// <returns>The migrations that were applied.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation)
    {
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            EmbeddedDatabase.Check(ConnectionStrings.Of(settings));
        }

        await using var context = open();
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count > 0)
        {
            await context.Database.MigrateAsync(cancellation);
        }

        // Rules that were published apply from the first moment on.
        await ledger.RefreshAsync(cancellation);
        return pending;
    }

    private async Task<int> AddRegionsAsync(CancellationToken cancellation)
    {
        await using var context = open();
        var known = await context.Regions.Select(region => region.Code).ToHashSetAsync(cancellation);
        var missing = tables.Regions.All.Where(region => !known.Contains(region.Code.Value)).ToList();
        context.Regions.AddRange(missing.Select(region => new RegionRow
        {
            Code = region.Code.Value,
            Name = region.Name,
            EnglishName = region.EnglishName,
            Level = EnumName.Of(region.Level),
            ParentCode = region.Parent?.Value,
        }));
        await context.SaveChangesAsync(cancellation);
        await NameInEnglishAsync(context, cancellation);
        return missing.Count;
    }

    // Divisions of a database that is older than their English names.
    private async Task NameInEnglishAsync(PlatformContext context, CancellationToken cancellation)
    {
        var unnamed = await context.Regions.Where(region => region.EnglishName == null).Select(region => region.Code).ToListAsync(cancellation);
        foreach (var named in tables.Regions.All.Where(region => region.EnglishName is not null && unnamed.Contains(region.Code.Value)))
        {
            await context.Regions.Where(region => region.Code == named.Code.Value)
                .ExecuteUpdateAsync(update => update.SetProperty(region => region.EnglishName, named.EnglishName), cancellation);
        }
    }

    private sealed class Relay(IProgress<WorkDone>? work) : IProgress<EvaluationProgress>
    {
        public void Report(EvaluationProgress value) => work?.Report(new WorkDone("评估示例企业 / Judging the sample county", value.Done, value.Total));
    }
}

/// <summary>How far a piece of work is.</summary>
public readonly record struct WorkDone(string What, int Done, int Total);

/// <summary>What a preparation did.</summary>
/// <param name="Migrations">Migrations that were applied.</param>
/// <param name="Regions">Divisions that were added.</param>
/// <param name="Enterprises">Sample enterprises that were added.</param>
/// <param name="Deliveries">Sample deliveries of departments that were added.</param>
/// <param name="Packs">The rule packs in use.</param>
internal sealed record PreparationReport(IReadOnlyList<string> Migrations, int Regions, int Enterprises, int Deliveries, IReadOnlyList<PackManifest> Packs);
