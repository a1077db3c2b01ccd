using System.Text.Json;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Index;

public sealed class DataStandingTests(IndexCounty county) : IClassFixture<IndexCounty>
{
    [Fact]
    public async Task Standings_OfTheLastYear_ShowWhatCameAndWhatIsMissing()
    {
        var answer = await county.Platform.AskAsync(
            "{ deliveryStandings(from: \"2025-01-01\") { department period dueOn state delivery { period rows } } }", by: People.Officer);

        var health = answer["deliveryStandings"].EnumerateArray().Single(standing => standing.GetProperty("department").GetString() == "卫健");
        var courts = answer["deliveryStandings"].EnumerateArray().Where(standing => standing.GetProperty("department").GetString() == "法院").ToList();
        Assert.Equal(("2025", "2026-03-01", "LATE"), (health.GetProperty("period").GetString(), health.GetProperty("dueOn").GetString(), health.GetProperty("state").GetString()));
        Assert.Equal(49, health.GetProperty("delivery").GetProperty("rows").GetInt32());
        Assert.Equal(["MISSING", "MISSING", "MISSING", "LATE"], courts.ConvertAll(standing => standing.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Standing_CorrectedAfterALateDelivery_ShowsBoth()
    {
        const string standings = "{ deliveryStandings(from: \"2025-01-01\") { department state corrections first { id isCorrection } delivery { id isCorrection } } }";
        var csv = $"enterprise,period,health_examined,health_examinations_due\n{IndexCounty.Codes[0]},2025,9,10\n";
        var corrected = await IndexCounty.SubmitAsync(county.Platform, "卫健", "2025", csv, isCorrection: true);
        Assert.Equal("[]", corrected["submitDelivery.errors"].GetRawText());

        var answer = await county.Platform.AskAsync(standings, by: People.Officer);

        var health = answer["deliveryStandings"].EnumerateArray().Single(standing => standing.GetProperty("department").GetString() == "卫健");
        Assert.Equal(("LATE", 1), (health.GetProperty("state").GetString(), health.GetProperty("corrections").GetInt32()));
        Assert.False(health.GetProperty("first").GetProperty("isCorrection").GetBoolean());
        Assert.Equal(corrected["submitDelivery.delivery.id"].GetString(), health.GetProperty("delivery").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("zh-CN", "天", "%")]
    [InlineData("en", "days", "%")]
    public async Task Units_OfIndicatorsAndColumns_AreInTheLanguageOfTheRequest(string language, string days, string percent)
    {
        var answer = await county.Platform.AskAsync(
            "{ indicatorCatalogue { nodes { indicator { unit } } } deliveryTemplates { columns { unit } } }", language: language);

        var units = answer["indicatorCatalogue.nodes"].EnumerateArray().Select(node => node.GetProperty("indicator"))
            .Where(indicator => indicator.ValueKind == JsonValueKind.Object).Select(indicator => indicator.GetProperty("unit").GetString()).ToList();
        var columns = answer["deliveryTemplates"].EnumerateArray().SelectMany(template => template.GetProperty("columns").EnumerateArray())
            .Select(column => column.GetProperty("unit").GetString()).ToList();
        Assert.Contains(days, units);
        Assert.Contains(percent, units);
        Assert.Contains(days, columns);
    }

    [Fact]
    public async Task Years_WithEnoughDeliveries_AreListedNewestFirst()
    {
        var answer = await county.Platform.AskAsync("{ indexYears }");

        Assert.Equal("""{"indexYears":[2025,2024]}""", answer.Data);
    }

    [Fact]
    public async Task Quality_OfADepartment_CountsValuesThatAreThere()
    {
        var answer = await county.Platform.AskAsync(
            "{ dataQuality(year: 2025) { department indicators completeness onTime late missing } }", by: People.Officer);

        var place = county.Edition.Catalogue.Indicators.ToList().FindIndex(indicator => indicator.Code == "HL4-3");
        var present = Enumerable.Range(0, IndexCounty.Codes.Count)
            .Count(enterprise => !double.IsNaN(county.FiguresOf(enterprise)[1].Values(county.Edition.Catalogue).Raw[place]));
        var health = answer["dataQuality"].EnumerateArray().Single(quality => quality.GetProperty("department").GetString() == "卫健");
        Assert.Equal(100 * (present / 49.0), health.GetProperty("completeness").GetDouble());
        Assert.Equal((1, 1, 0), (health.GetProperty("indicators").GetInt32(), health.GetProperty("late").GetInt32(), health.GetProperty("missing").GetInt32()));
    }

    [Fact]
    public async Task Templates_OfADepartment_CarryTheHeaderOfTheFile()
    {
        var answer = await county.Platform.AskAsync("{ deliveryTemplates { department periodKind csvHeader columns { code title { zh en } unit isOptional kind } } }");

        var health = answer["deliveryTemplates"].EnumerateArray().Single(template => template.GetProperty("department").GetString() == "卫健");
        Assert.StartsWith("企业代码,数据期,", health.GetProperty("csvHeader").GetString(), StringComparison.Ordinal);
        Assert.Equal("YEAR", health.GetProperty("periodKind").GetString());
        Assert.Equal(["ENTERPRISE", "PERIOD", "COUNT", "COUNT", "RATE"], health.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Catalogues_OfTheDeployment_AreTheIndexAndTheExample()
    {
        var answer = await county.Platform.AskAsync(
            """
            { indicatorCatalogues { id version name { zh en } source isExample contentHash rankCoverage bands { code name { zh } from isReached } redLines { code name { en } cap source }
              nodes { code name { zh } parent level weight indicator { unit shape floor target department period formula grounding } } }
              indicatorCatalogue(id: "union-finance") { isExample } }
            """);

        Assert.Equal(["negotiation-index", "union-finance"], answer.Texts("indicatorCatalogues", "id"));
        Assert.Equal([1, 4, 14, 52], answer["indicatorCatalogues.0.nodes"].EnumerateArray().GroupBy(node => node.GetProperty("level").GetInt32()).OrderBy(level => level.Key).Select(level => level.Count()));
        Assert.True(answer["indicatorCatalogue.isExample"].GetBoolean());
    }
}
