using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Evaluation;
using Platform.Domain;
using Platform.Domain.Regions;

namespace Platform.Api.Policies.Life.Impact;

/// <summary>Tells what a changed pack would change, by the inputs with which each enterprise was judged last.</summary>
public sealed class ImpactPreview(Func<PlatformContext> open, PackLibrary packs, TimeProvider clock)
{
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
        await foreach (var batch in new JudgedPopulation(open).ReadAsync(governed, cancellation))
        {
            count.Add(batch);
        }

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
               select new AffectedEnterprise(
                   GlobalId.Of("Enterprise", shown.EnterpriseId), names.GetValueOrDefault(shown.EnterpriseId, ""), outcome.Entered, outcome.Left, outcome.Changed,
                   [.. shown.Reasons.Select(reason => new RuleReasonView(reason.Without(hidden)))]),
        ];
    }
}
