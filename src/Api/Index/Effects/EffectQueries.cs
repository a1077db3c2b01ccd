using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.GraphQL;
using Platform.Api.Index.Boards;
using Platform.Api.Negotiations;
using Platform.Domain.Indicators.Effects;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Index.Effects;

/// <summary>What negotiating changed.</summary>
[ResolversFor("Query")]
public static class EffectQueries
{
    // The catalogue whose counts the outcomes are read from.
    private const string Catalogue = "negotiation-index";

    // A cohort needs its selection year, two years before it and the year before those; earlier cohorts as many again.
    private const int Years = 6;

    public static async Task<IReadOnlyList<EffectReport>> Effects(
        string region, int year, IndexBoards boards, IDbContextFactory<ReadContext> contexts, ResolveContext context)
    {
        var audience = context.Caller().AudienceFor(region);
        var scope = BoardScope.Of(region);
        await boards.GetAsync(Catalogue, year, audience, scope, context.CancellationToken);
        var history = await boards.HistoryAsync(Catalogue, year, Years, audience, scope, context.CancellationToken);
        var firms = new FirmHistories(history, region, await JoinedAsync(contexts, region, context.CancellationToken));
        var minimum = history[^1].Edition.Catalogue.Rules.Publication.MinimumEnterprises;
        var isGenerated = history.Any(board => board.IsGenerated);
        return
        [
            .. OutcomeDefinition.All.Select(outcome => EffectReport.Of(
                outcome,
                new EffectStudy(outcome.Kind, outcome.Wanted, Matching.BySectorAndSize, new EffectTiming()).Estimate(firms.Of(outcome)),
                minimum,
                isGenerated)),
        ];
    }

    private static async Task<Dictionary<long, int>> JoinedAsync(IDbContextFactory<ReadContext> contexts, string region, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var first = await context.Set<WageAgreementRow>()
            .Where(agreement => agreement.SignedOn != null && agreement.Negotiation!.EnterpriseId != null && agreement.Negotiation.Division.StartsWith(region))
            .GroupBy(agreement => agreement.Negotiation!.EnterpriseId)
            .Select(group => new { Enterprise = group.Key, SignedOn = group.Min(agreement => agreement.SignedOn) })
            .ToListAsync(cancellation);
        return first.ToDictionary(entry => entry.Enterprise ?? 0, entry => entry.SignedOn?.Year ?? 0);
    }
}
