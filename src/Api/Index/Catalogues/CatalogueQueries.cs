using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Catalogues;

/// <summary>The catalogues of this deployment.</summary>
[ResolversFor("Query")]
public static class CatalogueQueries
{
    public static IReadOnlyList<IndicatorCatalogueView> IndicatorCatalogues(CatalogueLibrary library) =>
        [.. library.All.Select(edition => new IndicatorCatalogueView(edition))];

    public static IndicatorCatalogueView? IndicatorCatalogue(string id, CatalogueLibrary library) =>
        library.Find(id) is { } edition ? new IndicatorCatalogueView(edition) : null;
}
