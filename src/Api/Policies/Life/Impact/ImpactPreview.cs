using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Domain;
using Platform.Domain.Regions;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Tells what a changed pack would change, by the inputs with which each enterprise was judged last.</summary>
public sealed class ImpactPreview(Func<PlatformContext> open, PackLibrary packs, TimeProvider clock)
{
    private const int BatchSize = 8_192;

    /// <summary>Compares two packs of one division over all its enterprises, as they are now.</summary>
    /// <param name="before">What applies.</param>
    /// <param name="after">What would apply.</param>
    /// <param name="cancellation">Ends the comparison.</param>
    public async Task<PolicyImpact> RunAsync(PolicyPack before, PolicyPack after, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var now = clock.GetUtcNow();
        await using var context = open();
        var governed = await GovernedAsync(context, before.Manifest.Division, ChinaTime.DateOf(now), cancellation);
        var count = new ImpactCount(before, after, ChinaTime.DateOf(now));
        await CountAsync(context, governed, count, cancellation);
        var total = await context.Enterprises.CountAsync(enterprise => governed.Contains(enterprise.Division), cancellation);
        var shown = await ShownAsync(context, before, after, count, cancellation);
        return new PolicyImpact(
            now, count.Enterprises, total - count.Enterprises, count.Entered, count.Left, count.Changed, [.. count.Rules], shown, (int)watch.ElapsedMilliseconds);
    }

    private async Task<List<DivisionCode>> GovernedAsync(PlatformContext context, string division, DateOnly today, CancellationToken cancellation)
    {
        var divisions = await context.Enterprises.Select(enterprise => enterprise.Division).Distinct().ToListAsync(cancellation);
        return divisions.FindAll(candidate => packs.Find(candidate.Value, today)?.Manifest.Division == division);
    }

    // One batch is compared while the next one is read.
    private static async Task CountAsync(PlatformContext context, List<DivisionCode> governed, ImpactCount count, CancellationToken cancellation)
    {
        var rows = from judgement in context.Judgements.AsNoTracking()
                   join enterprise in context.Enterprises on judgement.EnterpriseId equals enterprise.Id
                   where governed.Contains(enterprise.Division) && judgement.Inputs != null
                   orderby judgement.EnterpriseId
                   select new { judgement.EnterpriseId, judgement.Inputs };
        var batch = new List<(long, string)>(BatchSize);
        var counting = Task.CompletedTask;
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            batch.Add((row.EnterpriseId, row.Inputs ?? "{}"));
            if (batch.Count == BatchSize)
            {
                await counting;
                counting = CountOne(batch);
                batch = new List<(long, string)>(BatchSize);
            }
        }

        await counting;
        count.Add(batch);

        Task CountOne(List<(long, string)> full) => Task.Run(() => count.Add(full), cancellation);
    }

    private static async Task<IReadOnlyList<AffectedEnterprise>> ShownAsync(
        PlatformContext context, PolicyPack before, PolicyPack after, ImpactCount count, CancellationToken cancellation)
    {
        var ids = count.Shown.Select(shown => shown.EnterpriseId).ToList();
        var names = await context.Enterprises.AsNoTracking().Where(enterprise => ids.Contains(enterprise.Id))
            .Select(enterprise => new { enterprise.Id, enterprise.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        var hidden = before.Vocabulary.Inputs.Concat(after.Vocabulary.Inputs).Where(input => input.Confidential).Select(input => input.Zh).ToHashSet();
        return
        [
            .. from shown in count.Shown
               let outcome = shown.Outcome
               let came = outcome.Entered.Concat(outcome.Changed).Select(rule => after.ReasonFor(rule, shown.After))
               let went = outcome.Left.Select(rule => before.ReasonFor(rule, shown.Before))
               select new AffectedEnterprise(
                   GlobalId.Of("Enterprise", shown.EnterpriseId), names.GetValueOrDefault(shown.EnterpriseId, ""), outcome.Entered, outcome.Left, outcome.Changed,
                   [.. came.Concat(went).Select(reason => new RuleReasonView(reason.Without(hidden)))]),
        ];
    }
}
