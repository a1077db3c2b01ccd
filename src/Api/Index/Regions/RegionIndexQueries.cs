using Platform.Api.GraphQL;
using Platform.Api.Index.Boards;
using Platform.Domain.Regions;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Index.Regions;

/// <summary>The index of regions.</summary>
[ResolversFor("Query")]
public static class RegionIndexQueries
{
    public static async Task<RegionIndexView?> RegionIndex(
        string region, int year, string catalogue, RegionBoards boards, RegionTree regions, ResolveContext context)
    {
        if (DivisionCode.Parse(region).Value is not { } code || regions.Find(code) is null)
        {
            return null;
        }

        var audience = context.Caller().AudienceFor(region);
        return new RegionIndexView(await boards.GetAsync(catalogue, year, audience, context.CancellationToken), audience, region);
    }
}

/// <summary>What of a region's index needs more than its own figures.</summary>
[ResolversFor("RegionIndex")]
public static class RegionIndexFields
{
    public static IReadOnlyList<RegionIndexView> Children([Parent] RegionIndexView index, RegionTree regions) =>
        [.. regions.ChildrenOf(DivisionCode.Parse(index.Code).Expect()).Select(child => index with { Code = child.Code.Value })];

    public static async Task<IReadOnlyList<RegionIndexYear>> Trend([Parent] RegionIndexView index, RegionTrends trends)
    {
        var history = await trends.LoadAsync(new RegionTrendKey(index.Catalogue, index.Year, index.Audience));
        return
        [
            .. history.Select((board, place) => new RegionIndexYear(
                new RegionIndexView(board, index.Audience, index.Code), place > 0 && board.Edition != history[place - 1].Edition)),
        ];
    }
}

/// <summary>A region's total in a year, under the version that was then in force.</summary>
[ObjectType]
public sealed record RegionIndexYear(RegionIndexView Index, bool IsBreak)
{
    public int Year => Index.Year;

    public string Version => Index.Version;

    public decimal? Total => Index.Total;

    public IReadOnlyList<NodeScore> Nodes => Index.Nodes;
}
