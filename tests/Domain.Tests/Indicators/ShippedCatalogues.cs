using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators;

/// <summary>The catalogues as they are shipped, and files beside the tests.</summary>
internal static class ShippedCatalogues
{
    internal static UnitList Units { get; } = ReadUnits();

    internal static IndicatorCatalogue NegotiationIndex { get; } = Read("negotiation-index");

    internal static IndicatorCatalogue UnionFinance { get; } = Read("union-finance");

    internal static string Text(string file) => File.ReadAllText(Repository.PathOf(file));

    internal static string Policy(string file) => Text(Path.Combine("src", "Rules", "Policies", "indicators", file));

    internal static string TestFile(string file) => Text(Path.Combine("tests", "Domain.Tests", "Indicators", file));

    private static UnitList ReadUnits()
    {
        var (units, problems) = CatalogueReader.ReadUnits(Policy("units.json"));
        return units ?? throw new InvalidDataException(string.Join('\n', problems));
    }

    private static IndicatorCatalogue Read(string id)
    {
        var reading = CatalogueReader.Read(Policy(Path.Combine(id, "catalogue.json")), Units);
        return reading.Catalogue ?? throw new InvalidDataException(string.Join('\n', reading.Problems));
    }
}
