using Platform.Api.Index.Boards;
using Platform.Api.Index.Deliveries;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Index;

public sealed class RegionIndexTests(IndexCounty county) : IClassFixture<IndexCounty>
{
    private const string Query = """
        query($region: String!) { regionIndex(region: $region, year: 2025) {
          region { code } year catalogue version publication total band enterprises scored median shareReached coverage
          nodes { code score coverage peersMedian } trend { year version total isBreak nodes { code score } }
          children { region { code } publication enterprises total median nodes { code } } } }
        """;

    [Fact]
    public async Task Region_ForThePublic_WithholdsTheSmallTownAndOneThatWouldRevealIt()
    {
        var answer = await county.Platform.AskAsync(Query, new { region = "330784" });

        Assert.Equal("PUBLISHED", answer.Text("regionIndex.publication"));
        Assert.Equal(49, answer["regionIndex.enterprises"].GetInt32());
        Assert.Equal("SUPPRESSED", Town(answer, IndexCounty.Xicheng, "publication"));
        Assert.Equal("SUPPRESSED_TO_PROTECT_ANOTHER", Town(answer, IndexCounty.Dongcheng, "publication"));
        Assert.Equal("PUBLISHED", Town(answer, IndexCounty.Zhiying, "publication"));
    }

    [Theory]
    [InlineData(IndexCounty.Xicheng)]
    [InlineData(IndexCounty.Dongcheng)]
    public async Task Region_Withheld_HasNoFigureAtAll(string town)
    {
        var answer = await county.Platform.AskAsync(Query, new { region = town }, People.OfficerOf(IndexCounty.Gushan));

        foreach (var field in (string[])["total", "band", "enterprises", "scored", "median", "shareReached", "coverage"])
        {
            Assert.Equal("null", answer[$"regionIndex.{field}"].GetRawText());
        }

        Assert.Equal("[]", answer["regionIndex.nodes"].GetRawText());
        Assert.All(answer.Texts("regionIndex.trend", "total"), total => Assert.Equal("null", total));
    }

    [Fact]
    public async Task Region_ForItsOfficers_WithholdsNothing()
    {
        var answer = await county.Platform.AskAsync(Query, new { region = "330784" }, People.Officer);

        Assert.Equal("PUBLISHED", Town(answer, IndexCounty.Xicheng, "publication"));
        Assert.Equal("4", Town(answer, IndexCounty.Xicheng, "enterprises"));
        Assert.NotEqual("null", Town(answer, IndexCounty.Xicheng, "total"));
    }

    [Fact]
    public async Task Region_Total_IsTheEnginesToTheLastDigit()
    {
        var board = await county.Boards.GetAsync("negotiation-index", IndexCounty.Year, BoardAudience.Officers, BoardScope.Everything, default);
        var report = new RegionBoard(board.Edition, board.Year, BoardAudience.Officers, board.RegionParts()).Report;

        var answer = await county.Platform.AskAsync(Query, new { region = IndexCounty.Zhiying }, People.Officer);

        var place = report.Tree.PlaceOf(IndexCounty.Zhiying);
        Assert.Equal(report.Scores.Total[place], answer["regionIndex.total"].GetDouble());
        Assert.Equal(report.Middle(place).Median, answer["regionIndex.median"].GetDouble());
        Assert.Equal(18, answer["regionIndex.enterprises"].GetInt32());
    }

    [Fact]
    public async Task Region_OfAllTiers_RollsUpToCityAndProvince()
    {
        var city = await county.Platform.AskAsync(Query, new { region = "3307" });
        var province = await county.Platform.AskAsync(Query, new { region = "33" });
        var below = await county.Platform.AskAsync(Query, new { region = "330784" });

        Assert.Equal(below["regionIndex.total"].GetDouble(), city["regionIndex.total"].GetDouble());
        Assert.Equal(below["regionIndex.total"].GetDouble(), province["regionIndex.total"].GetDouble());
        Assert.Equal("null", (await county.Platform.AskAsync("{ regionIndex(region: \"99\", year: 2025) { total } }"))["regionIndex"].GetRawText());
    }

    [Fact]
    public async Task Ranking_OfARegionThatIsNotTheCallers_IsRefused()
    {
        const string ranking = "query($region: String!) { indexRanking(region: $region, year: 2025) { total } }";
        var outside = await county.Platform.AskAsync(ranking, new { region = "330784" }, People.OfficerOf(IndexCounty.Gushan));
        var inside = await county.Platform.AskAsync(ranking, new { region = IndexCounty.Gushan }, People.OfficerOf(IndexCounty.Gushan));

        Assert.Equal(["INDEX_OUTSIDE_SCOPE"], outside.ErrorCodes);
        Assert.NotEqual(0, inside["indexRanking"].GetArrayLength());
    }

    [Fact]
    public async Task Effects_OfACountyWithoutAgreements_CannotTell()
    {
        var answer = await county.Platform.AskAsync(
            "{ effects(region: \"330784\", year: 2025) { outcome verdict firms comparisonFirms leftOut own { percent } comparison { percent low high } difference { percent } placebo { percent } isGenerated name { zh } sentence { en } } }");

        Assert.Equal(["DISPUTES", "ACCIDENTS", "WAGES", "REVENUE"], answer.Texts("effects", "outcome"));
        Assert.All(answer.Texts("effects", "verdict"), verdict => Assert.Equal("CANNOT_TELL", verdict));
        Assert.All(answer.Texts("effects", "difference"), difference => Assert.Equal("null", difference));
    }

    [Theory]
    [InlineData("3", "1")]
    [InlineData("3 9", "1")]
    [InlineData("3 12", "1 2 3")]
    [InlineData("3 12 4", "1 2 3")]
    public void HeldDeliveries_CorrectingAFewEnterprises_WaitUntilThereAreEnough(string corrected, string shown)
    {
        var counts = corrected.Split(' ').Select(int.Parse).ToList();
        List<StoredDelivery> deliveries = [Delivery(1, false, 40), .. counts.Select((count, place) => Delivery(place + 2, true, count))];
        var corrections = counts.SelectMany((count, place) => Rows(place + 2, count));

        var left = HeldDeliveries.WithoutHeld(deliveries, corrections, 10);

        Assert.Equal(shown, string.Join(' ', left.Select(delivery => delivery.Id)));
    }

    private static string Town(Answer answer, string code, string field)
    {
        var town = answer["regionIndex.children"].EnumerateArray().First(child => child.GetProperty("region").GetProperty("code").GetString() == code);
        return town.GetProperty(field) is { ValueKind: System.Text.Json.JsonValueKind.String } text ? text.GetString() ?? "" : town.GetProperty(field).GetRawText();
    }

    private static StoredDelivery Delivery(long id, bool isCorrection, int rows) => new()
    {
        Id = id, Catalogue = "negotiation-index", CatalogueVersion = "2026.1", Department = "人社", Period = "2025", Year = 2025, Region = "330784",
        Source = "测试", DeliveredBy = "test", ReceivedAt = RunningPlatform.Start, Rows = rows, IsCorrection = isCorrection, IsGenerated = false, ContentHash = "",
    };

    private static IEnumerable<StoredRow> Rows(long delivery, int count) =>
        Enumerable.Range(1, count).Select(enterprise => new StoredRow { DeliveryId = delivery, EnterpriseId = enterprise, Line = enterprise + 1 });
}
