using System.Text.Json;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Catalogues;

public sealed class CatalogueReaderTests
{
    public static TheoryData<string> Problems()
    {
        var lines = ShippedCatalogues.TestFile("Catalogues/problems.jsonl")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 30);
        return [.. lines];
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public void Read_WithOnePlaceChanged_ReportsThatPlaceAndNoOther(string line)
    {
        var change = JsonDocument.Parse(line).RootElement;
        var at = change.GetProperty("at").GetString() ?? "";
        var value = change.TryGetProperty("value", out var given) ? given.GetRawText() : null;
        var expectedPath = change.TryGetProperty("path", out var other) ? other.GetString() : at;

        var reading = CatalogueReader.Read(CatalogueDocument.With(at, value), ShippedCatalogues.Units);

        if (change.GetProperty("code").GetString() is not { } code)
        {
            Assert.Empty(reading.Problems);
            return;
        }

        Assert.Null(reading.Catalogue);
        Assert.Contains((code, expectedPath), reading.Problems.Select(problem => (problem.Code, (string?)problem.Path)));
        Assert.All(reading.Problems, problem => Assert.NotEqual(problem.Zh, problem.En));
    }

    [Fact]
    public void Read_WithSeveralMistakes_ReportsAllInTheOrderOfTheDocument()
    {
        const string json = """
            {"id":"x","version":"1","names":{"zh":"甲","en":"A"},"source":"s","rankCoverage":80,"bands":[],
             "publication":{"minimumEnterprises":10,"minimumAnswers":5,"smallFirm":300},
             "deliveries":{"dueDays":{"month":15,"quarter":20,"half-year":30,"year":60}},
             "root":{"code":"R","names":{"zh":"甲","en":"A"},"aggregation":"arithmetic","minimumCoverage":0,"children":[]}}
            """;

        var reading = CatalogueReader.Read(json, ShippedCatalogues.Units);

        Assert.Equal(
            [("too-few", "$.bands"), ("empty-group", "$.root")],
            reading.Problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Read_OfTextThatIsNotJson_SaysLineAndPlace()
    {
        var problem = Assert.Single(CatalogueReader.Read("{\n \"id\": ?", ShippedCatalogues.Units).Problems);

        Assert.Equal(("not-json", "$"), (problem.Code, problem.Path));
        Assert.Equal("第 2 行第 8 字节处不是有效的 JSON。", problem.Zh);
    }

    [Fact]
    public void Read_OfARepeatedMember_ReportsItInsteadOfTakingTheLast()
    {
        var json = ShippedCatalogues.TestFile("Catalogues/small.json")
            .Replace("\"version\": \"1\"", "\"version\": \"1\", \"version\": \"2\"", StringComparison.Ordinal);

        var problem = Assert.Single(CatalogueReader.Read(json, ShippedCatalogues.Units).Problems);

        Assert.Equal(("duplicate-member", "$.version"), (problem.Code, problem.Path));
    }

    [Fact]
    public void ContentHash_DependsOnContentAndNotOnLayout()
    {
        var small = ShippedCatalogues.TestFile("Catalogues/small.json");
        var reordered = CatalogueDocument.With("$.id", "\"small\"");
        var changed = CatalogueDocument.With("$.rankCoverage", "79");

        var hash = CatalogueDocument.ReadValid(small).ContentHash;

        Assert.Equal(64, hash.Length);
        Assert.Equal(hash, CatalogueDocument.ReadValid(reordered).ContentHash);
        Assert.NotEqual(hash, CatalogueDocument.ReadValid(changed).ContentHash);
    }
}
