using Platform.Api.Hosting;
using Platform.Api.Index.Catalogues;
using Platform.Api.Policies;

namespace Platform.Api.Tests.Index;

public sealed class CatalogueLibraryTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("catalogues-").FullName;

    public CatalogueLibraryTests()
    {
        File.Copy(Path.Combine(PackageFiles.Indicators, "units.json"), Path.Combine(_directory, "units.json"));
        Directory.CreateDirectory(Path.Combine(_directory, "union-finance"));
    }

    private static string Document => File.ReadAllText(Path.Combine(PackageFiles.Indicators, "union-finance", "catalogue.json"));

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Find_WithAnEarlierVersion_GivesTheOneInForceForTheYear()
    {
        Write("catalogue.json", Document);
        Write("catalogue.until-2024.json", Document.Replace("2026.0-example", "2020.0", StringComparison.Ordinal));

        var library = CatalogueLibrary.Read(_directory);

        Assert.Equal("2020.0", library.Find("union-finance", 2024)?.Version);
        Assert.Equal("2026.0-example", library.Find("union-finance", 2025)?.Version);
        Assert.Equal("2026.0-example", Assert.Single(library.All).Version);
        Assert.Null(library.Find("no-such", 2025));
    }

    [Fact]
    public void Find_WithoutTheSampleCounty_GivesOneVersionForAllYears()
    {
        var delivered = CatalogueLibrary.Read(PackageFiles.Indicators);
        var sample = CatalogueLibrary.Read(PackageFiles.Indicators, PackageFiles.SampleCatalogues);

        Assert.Same(delivered.Find("negotiation-index", 2025), delivered.Find("negotiation-index", 2024));
        Assert.NotEqual(sample.Find("negotiation-index", 2025)?.Version, sample.Find("negotiation-index", 2024)?.Version);
        var refused = Assert.Throws<InvalidPackException>(() => CatalogueLibrary.Read(PackageFiles.Indicators, Path.Combine(_directory, "none")));
        Assert.Contains("Platform:EarlierCatalogues", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalogue-old.json", "catalogue-old.json: A catalogue is called")]
    [InlineData("catalogue.until-2024.json", "There is no catalogue.json")]
    public void Read_OfAWrongFolder_NamesTheFile(string file, string problem)
    {
        Write(file, Document);

        var refused = Assert.Throws<InvalidPackException>(() => CatalogueLibrary.Read(_directory));

        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfAWrongDocument_NamesThePlaceInIt()
    {
        Write("catalogue.json", Document.Replace("\"rankCoverage\": 80", "\"rankCoverage\": 180", StringComparison.Ordinal));

        var refused = Assert.Throws<InvalidPackException>(() => CatalogueLibrary.Read(_directory));

        Assert.Contains("indicators/union-finance/catalogue.json: $.rankCoverage", refused.Message, StringComparison.Ordinal);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_directory, "union-finance", file), text);
}
