using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Index.Boards;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Explanations;
using Platform.Domain.Indicators.Scoring;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.Api.Index.Enterprises;

/// <summary>The index of enterprises.</summary>
[ResolversFor("Query")]
public static class EnterpriseIndexQueries
{
    private const int MostLines = 100;

    public static async Task<EnterpriseIndexView?> EnterpriseIndex(
        string enterpriseId, int year, string catalogue, IndexBoards boards, ResolveContext context)
    {
        var key = GlobalId.KeyOf(enterpriseId, "Enterprise") ?? -1;
        var scope = await boards.ScopeOfAsync(key, context.CancellationToken);
        var board = await boards.GetAsync(catalogue, year, BoardAudience.Officers, scope ?? BoardScope.Nowhere, context.CancellationToken);
        var row = board.RowOf(key);
        if (row < 0)
        {
            return null;
        }

        return context.Caller().MaySee(board.Enterprises[row])
            ? new EnterpriseIndexView(board, row)
            : throw IndexErrors.Outside(enterpriseId);
    }

    public static async Task<IReadOnlyList<RankedEnterprise>> IndexRanking(
        string region, int year, string catalogue, int first, int offset, IndexBoards boards, ResolveContext context)
    {
        if (first is < 0 or > MostLines)
        {
            throw new GraphQLRequestException(PlanningErrors.PageSize("first", first, MostLines));
        }

        if (!context.Caller().WorksIn(region))
        {
            throw IndexErrors.Outside(region);
        }

        var board = await boards.GetAsync(catalogue, year, BoardAudience.Officers, BoardScope.Of(region), context.CancellationToken);
        return RankedEnterprise.Of(board, region, first, Math.Max(0, offset));
    }
}

/// <summary>What of an enterprise's index needs more than its own row.</summary>
[ResolversFor("EnterpriseIndex")]
public static class EnterpriseIndexFields
{
    private static readonly LocalizedText Standard = new("达标线", "the standard");

    public static async Task<IReadOnlyList<IndicatorValue>> Values(
        [Parent] EnterpriseIndexView index, IndexBoards boards, CancellationToken cancellation)
    {
        var before = await boards.FindAsync(index.Catalogue, index.Year - 1, BoardAudience.Officers, index.Board.Scope, cancellation);
        return IndicatorValue.Of(index.Board, index.Row, before);
    }

    public static async Task<IndexExplanationView?> Explanation(
        [Parent] EnterpriseIndexView index, IndexBaseline baseline, IndexBoards boards, CancellationToken cancellation)
    {
        var plan = index.Board.Edition.Plan;
        var values = EntityValues.Of(index.Board.Values, index.Row);
        var compared = baseline switch
        {
            IndexBaseline.LastYear => await LastYearAsync(index, boards, cancellation),
            IndexBaseline.Standard => Baseline.Threshold(plan, StandardOf(plan.Catalogue), Standard),
            _ => Baseline.Peers(plan, new EntityValues(index.Board.MediansFor(index.Row).Raw, values.Section)),
        };
        return compared is not null && new Explainer(plan).Explain(values, compared).Explanation is { } explanation
            ? new IndexExplanationView(explanation)
            : null;
    }

    public static IndexRobustness? Robustness([Parent] EnterpriseIndexView index) => IndexRobustness.Of(index.Board, index.Row);

    public static async Task<IReadOnlyList<IndexYear>> Trend([Parent] EnterpriseIndexView index, BoardTrends trends) =>
        IndexYear.Of(await trends.LoadAsync(new TrendKey(index.Catalogue, index.Year, BoardAudience.Officers, index.Board.Scope)), index.EnterpriseId);

    private static double StandardOf(IndicatorCatalogue catalogue) =>
        catalogue.Rules.Bands.First(band => band.Standing == BandStanding.Reached).From;

    // Last year's figures under this year's catalogue: only scores of one version may be compared.
    private static async Task<Baseline?> LastYearAsync(EnterpriseIndexView index, IndexBoards boards, CancellationToken cancellation)
    {
        var before = await boards.FindAsync(index.Catalogue, index.Year - 1, BoardAudience.Officers, index.Board.Scope, cancellation);
        var row = before is { HasRanks: true } ? before.RowOf(index.EnterpriseId) : -1;
        if (before is null || row < 0)
        {
            return null;
        }

        var then = before.Edition.Catalogue.Indicators.Select((indicator, place) => (indicator.Code, Raw: before.Values.Values[place][row]))
            .ToDictionary(pair => pair.Code, pair => pair.Raw);
        var raw = index.Board.Edition.Catalogue.Indicators.Select(indicator => then.GetValueOrDefault(indicator.Code, double.NaN));
        var redLines = before.Edition == index.Board.Edition ? before.Enterprises[row].RedLines : 0;
        return Baseline.LastYear(index.Board.Edition.Plan, new EntityValues([.. raw], before.Enterprises[row].Section, redLines));
    }
}
