using System.Globalization;
using Platform.Api.Index.Boards;
using Platform.Api.Tests.Running;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Api.Tests.Index;

public sealed class EnterpriseIndexTests(IndexCounty county) : IClassFixture<IndexCounty>
{
    private const string Query = """
        query($id: ID!, $year: Int!, $catalogue: String! = "negotiation-index") { enterpriseIndex(enterpriseId: $id, year: $year, catalogue: $catalogue) {
          year catalogue version total band coverage isRanked rank ranked redLines enterprise { creditCode }
          nodes { code score coverage peersMedian } values { code raw score peersMedian lastYear origin { department period deliveryId receivedAt isGenerated } }
          trend { year version total band isBreak } } }
        """;

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(33)]
    public async Task Index_OfAnEnterprise_IsTheEnginesToTheLastDigit(int place)
    {
        var expected = ScoresOf(place, IndexCounty.Year);

        var answer = await AskAsync(place);

        Assert.Equal(expected.Nodes.Select(node => node.Score), Doubles(answer, "enterpriseIndex.nodes", "score"));
        Assert.Equal(expected.Indicators, Doubles(answer, "enterpriseIndex.values", "score"));
        Assert.Equal(100 * expected.Coverage, answer["enterpriseIndex.coverage"].GetDouble());
        Assert.Equal(county.FiguresOf(place)[1].Values(county.Edition.Catalogue).Raw, Doubles(answer, "enterpriseIndex.values", "raw"));
        Assert.Equal(county.FiguresOf(place)[0].Values(county.Edition.Catalogue).Raw, Doubles(answer, "enterpriseIndex.values", "lastYear"));
    }

    [Fact]
    public async Task Index_Value_NamesTheDeliveryThatItComesFrom()
    {
        var answer = await AskAsync(7);

        var origin = answer["enterpriseIndex.values"].EnumerateArray().First(value => value.GetProperty("code").GetString() == "HL4-3").GetProperty("origin");
        Assert.Equal("卫健", origin.GetProperty("department").GetString());
        Assert.Equal("2025", origin.GetProperty("period").GetString());
        Assert.False(origin.GetProperty("isGenerated").GetBoolean());
    }

    [Fact]
    public async Task Trend_OverTwoYears_HasEachYearsTotalUnderItsVersion()
    {
        var answer = await AskAsync(7);

        Assert.Equal(["2024", "2025"], answer.Texts("enterpriseIndex.trend", "year"));
        Assert.Equal([ScoresOf(7, 2024).Total, ScoresOf(7, 2025).Total], Doubles(answer, "enterpriseIndex.trend", "total"));
        Assert.Equal(["2024.1", "2026.1"], answer.Texts("enterpriseIndex.trend", "version"));
        Assert.Equal(["false", "true"], answer.Texts("enterpriseIndex.trend", "isBreak"));
    }

    [Fact]
    public async Task Explanation_AgainstLastYear_AddsUpToTheDifference()
    {
        var answer = await county.Platform.AskAsync(
            "query($id: ID!) { enterpriseIndex(enterpriseId: $id, year: 2025) { explanation(baseline: LAST_YEAR) { baseline { en } total baselineTotal contributions { code points } coverageEffect redLineEffect improvements { code from to points } sentence { zh en } } } }",
            new { id = await IdAsync(7) }, People.Officer);

        var explanation = answer["enterpriseIndex.explanation"];
        var dimensions = explanation.GetProperty("contributions").EnumerateArray()
            .Where(part => part.GetProperty("code").GetString()?.Length == 2).Sum(part => part.GetProperty("points").GetDouble());
        var explained = dimensions + explanation.GetProperty("coverageEffect").GetDouble() + explanation.GetProperty("redLineEffect").GetDouble();
        Assert.Equal("last year", explanation.GetProperty("baseline").GetProperty("en").GetString());
        Assert.Equal(ScoresOf(7, 2024, under: 2025).Total, explanation.GetProperty("baselineTotal").GetDouble());
        Assert.Equal(ScoresOf(7, 2025).Total - ScoresOf(7, 2024, under: 2025).Total, explained, 9);
    }

    [Fact]
    public async Task Robustness_OfARankedEnterprise_HoldsTheDecidedTotalAndAddsUpToOne()
    {
        var answer = await county.Platform.AskAsync(
            "query($id: ID!) { enterpriseIndex(enterpriseId: $id, year: 2025) { total robustness { combinations scoreLow scoreHigh rankLow rankHigh bands { band probability } } } }",
            new { id = await IdAsync(7) }, People.Officer);

        var robustness = answer["enterpriseIndex.robustness"];
        Assert.Equal(60, robustness.GetProperty("combinations").GetInt32());
        Assert.InRange(answer["enterpriseIndex.total"].GetDouble(), robustness.GetProperty("scoreLow").GetDouble() - 1, robustness.GetProperty("scoreHigh").GetDouble() + 1);
        Assert.True(robustness.GetProperty("rankLow").GetInt32() <= robustness.GetProperty("rankHigh").GetInt32());
        Assert.Equal(1, Doubles(answer, "enterpriseIndex.robustness.bands", "probability").Sum(), 12);
    }

    [Fact]
    public async Task Board_ThrownAwayAndComputedAgain_HasIdenticalBits()
    {
        var before = await county.Boards.GetAsync("negotiation-index", IndexCounty.Year, BoardAudience.Officers, IndexCounty.Scope, default);

        county.Boards.Forget();
        var after = await county.Boards.GetAsync("negotiation-index", IndexCounty.Year, BoardAudience.Officers, IndexCounty.Scope, default);

        Assert.NotSame(before, after);
        Assert.Equal(BitsOf(before), BitsOf(after));
        Assert.Contains(BitsOf(before), bits => bits != BitConverter.DoubleToInt64Bits(double.NaN));
    }

    [Fact]
    public async Task Ranking_OfACounty_GoesDownAndAgreesWithTheEnterprisesOwnRank()
    {
        var answer = await county.Platform.AskAsync(
            "{ indexRanking(region: \"330784\", year: 2025, first: 5, offset: 2) { rank total band coverage scoreLow scoreHigh enterprise { creditCode } } }", by: People.Officer);

        Assert.Equal(["3", "4", "5", "6", "7"], answer.Texts("indexRanking", "rank"));
        var totals = Doubles(answer, "indexRanking", "total");
        Assert.Equal(totals.OrderDescending(), totals);
        var own = await AskAsync(IndexCounty.Codes.ToList().IndexOf(answer.Text("indexRanking.0.enterprise.creditCode")));
        Assert.Equal(3, own["enterpriseIndex.rank"].GetInt32());
    }

    [Fact]
    public async Task Index_ForVariousCallers_OpensOnlyToThoseItConcerns()
    {
        var id = await IdAsync(7);
        async Task<IReadOnlyList<string>> CodesOf(Api.Identity.Persona? by) => (await county.Platform.AskAsync(Query, new { id, year = IndexCounty.Year }, by)).ErrorCodes;

        Assert.Equal([], await CodesOf(People.EmployerOf(IndexCounty.Codes[7])));
        Assert.Equal([], await CodesOf(People.Policy));
        Assert.Equal(["INDEX_OUTSIDE_SCOPE"], await CodesOf(People.EmployerOf(IndexCounty.Codes[8])));
        Assert.Equal(["INDEX_OUTSIDE_SCOPE"], await CodesOf(People.OfficerOf(IndexCounty.Gushan)));
        Assert.Equal(["UNAUTHENTICATED"], await CodesOf(null));
    }

    [Theory]
    [InlineData("no-such-index", 2025, "INDEX_UNKNOWN_CATALOGUE", "没有指标体系“no-such-index”。")]
    [InlineData("negotiation-index", 2019, "INDEX_NO_DATA", "2019年没有任何部门为指标体系“negotiation-index”报送数据。")]
    public async Task Index_OfWhatIsNotThere_IsAnErrorInTheCallersLanguage(string catalogue, int year, string code, string message)
    {
        var answer = await county.Platform.AskAsync(Query, new { id = await IdAsync(7), year, catalogue }, People.Officer, "zh-CN");

        Assert.Equal([code], answer.ErrorCodes);
        Assert.Equal(message, answer.Body.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    private async Task<Answer> AskAsync(int place) =>
        await county.Platform.AskAsync(Query, new { id = await IdAsync(place), year = IndexCounty.Year }, People.Officer);

    private async Task<string> IdAsync(int place) =>
        (await county.Platform.AskAsync("query($code: String!) { enterprise(creditCode: $code) { id } }", new { code = IndexCounty.Codes[place] })).Text("enterprise.id");

    // Red lines are not delivered by file; the county has none.
    private EntityScores ScoresOf(int place, int year, int? under = null)
    {
        var edition = county.EditionOf(under ?? year);
        return edition.Plan.Score(county.FiguresOf(place)[year - IndexCounty.FirstYear].Values(edition.Catalogue) with { RedLines = 0 });
    }

    private static List<long> BitsOf(IndexBoard board) =>
    [
        .. Enumerable.Range(0, board.Edition.Catalogue.Groups.Length)
            .SelectMany(node => board.Scores.Node(node).ToArray()).Concat(board.Values.Values.SelectMany(column => column)).Select(BitConverter.DoubleToInt64Bits),
    ];

    private static List<double> Doubles(Answer answer, string path, string field) =>
        [.. answer.Texts(path, field).Select(text => text == "null" ? double.NaN : double.Parse(text ?? "", CultureInfo.InvariantCulture))];
}
