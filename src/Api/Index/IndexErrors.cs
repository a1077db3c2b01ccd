using Platform.GraphQL.Errors;

namespace Platform.Api.Index;

/// <summary>Why the index cannot be shown as asked.</summary>
internal static class IndexErrors
{
    private static readonly ErrorDefinition UnknownCatalogueDefinition = new(
        "INDEX_UNKNOWN_CATALOGUE",
        ErrorKind.Execution,
        "There is no indicator catalogue \"{catalogue}\".",
        "没有指标体系“{catalogue}”。");

    private static readonly ErrorDefinition NoDataDefinition = new(
        "INDEX_NO_DATA",
        ErrorKind.Execution,
        "No department has delivered anything for {year} under the catalogue \"{catalogue}\".",
        "{year}年没有任何部门为指标体系“{catalogue}”报送数据。");

    private static readonly ErrorDefinition OutsideDefinition = new(
        "INDEX_OUTSIDE_SCOPE",
        ErrorKind.Execution,
        "\"{what}\" lies outside of what you may see.",
        "“{what}”不在您的查看范围内。");

    public static GraphQLRequestException UnknownCatalogue(string catalogue) =>
        new(UnknownCatalogueDefinition.Create(("catalogue", catalogue)));

    public static GraphQLRequestException NoData(string catalogue, int year) =>
        new(NoDataDefinition.Create(("year", year), ("catalogue", catalogue)));

    public static GraphQLRequestException Outside(string what) => new(OutsideDefinition.Create(("what", what)));
}
