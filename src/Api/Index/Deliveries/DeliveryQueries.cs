using Platform.Api.GraphQL;
using Platform.Api.Index.Boards;
using Platform.Api.Index.Catalogues;
using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Index.Deliveries;

/// <summary>What the departments owe, and how they deliver.</summary>
[ResolversFor("Query")]
public static class DeliveryQueries
{
    public static Task<IReadOnlyList<int>> IndexYears(string catalogue, CatalogueLibrary library, DeliveryLedger ledger, CancellationToken cancellation) =>
        ledger.YearsAsync(Known(library, catalogue), cancellation);

    public static Task<IReadOnlyList<DeliveryStandingView>> DeliveryStandings(
        DateOnly? from, string catalogue, CatalogueLibrary library, DeliveryLedger ledger, TimeProvider clock, ResolveContext context)
    {
        var lastYear = ChinaTime.DateOf(clock.GetUtcNow()).Year - 1;
        return ledger.StandingsAsync(Known(library, catalogue), from ?? new DateOnly(lastYear, 1, 1), context.Caller(), context.CancellationToken);
    }

    public static IReadOnlyList<DeliveryTemplateView> DeliveryTemplates(string catalogue, CatalogueLibrary library) =>
        [.. Known(library, catalogue).Templates.Select(template => new DeliveryTemplateView(template))];

    public static async Task<IReadOnlyList<DataQuality>> DataQuality(
        int year, string catalogue, RegionBoards boards, CatalogueLibrary library, DeliveryLedger ledger, ResolveContext context)
    {
        var board = await boards.GetAsync(catalogue, year, BoardAudience.Officers, context.CancellationToken);
        var standings = await ledger.StandingsAsync(Known(library, catalogue), new DateOnly(year, 1, 1), context.Caller(), context.CancellationToken);
        var own = board.Parts.Where(part => context.Caller().WorksIn(part.Code)).ToList();
        return Deliveries.DataQuality.Of(board.Edition.Catalogue, own, [.. standings.Where(standing => standing.Standing.Due.Period.Year == year)]);
    }

    private static CatalogueEdition Known(CatalogueLibrary library, string catalogue) =>
        library.Find(catalogue) ?? throw IndexErrors.UnknownCatalogue(catalogue);
}
