using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies;

/// <summary>The courier's conduct bonus with the figures of the article, and formulas of the caller.</summary>
public sealed class ClauseTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Clause = "courier-conduct-bonus";
    private const string Simulate = """
        query($input: SimulateClauseInput!) { simulateClause(input: $input) { workers receiving paid cost mean median least most aboveUsual text appeal
          distribution { from to workers } rows { place amount parts { part amount } } findings { code element part message } } }
        """;

    private static readonly object[] Couriers =
    [
        new { parcels = 5_000, signOffRate = 96, allMonth = true, chosen = true },
        new { parcels = 4_000, signOffRate = 98.5m, allMonth = true, chosen = false },
        new { parcels = 6_000, signOffRate = 95.9m, allMonth = false, chosen = false },
        new { parcels = 3_000, signOffRate = 97, allMonth = false, chosen = true },
    ];

    [Fact]
    public async Task ConductBonus_AtTheUpperFigures_PaysByParcelAndAwardsWhoKeptTheRate()
    {
        var answer = await AskAsync(new { clauseId = Clause, parameters = new { perParcel = 0.10m, award = 500 }, rows = Couriers, extraCostPercent = 10 });

        // 5,000 parcels at 0.10 and the award are the article's thousand yuan a month.
        Assert.Equal("1000.0,400.0,0,300.0", string.Join(',', answer.Texts("simulateClause.rows", "amount").Select(Tenths)));
        Assert.Equal((4, 3, 1700m, 1870m), (answer["simulateClause.workers"].GetInt32(), answer["simulateClause.receiving"].GetInt32(), answer["simulateClause.paid"].GetDecimal(), answer["simulateClause.cost"].GetDecimal()));
        Assert.Equal((425m, 350m, 0), (answer["simulateClause.mean"].GetDecimal(), answer["simulateClause.median"].GetDecimal(), answer["simulateClause.aboveUsual"].GetInt32()));
        Assert.Contains("每签收一件奖励0.1", answer.Text("simulateClause.text"), StringComparison.Ordinal);
        Assert.Contains("申诉", answer.Text("simulateClause.appeal"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConductBonus_BeyondTheArticlesFigures_IsRefusedWithThePlace()
    {
        var range = await AskAsync(new { clauseId = Clause, parameters = new { perParcel = 0.2m }, rows = Couriers });
        var name = await AskAsync(new { clauseId = Clause, rows = new[] { new { 工号 = 1 } } });
        var type = await AskAsync(new { clauseId = Clause, rows = new[] { new { parcels = "many" } } });
        var missing = await AskAsync(new { clauseId = Clause, rows = new[] { new { signOffRate = 97 } } });
        var both = await AskAsync(new { clauseId = Clause, formula = "1", rows = Couriers });

        Assert.Equal(["CLAUSE-002", "CLAUSE-005", "CLAUSE-006", "CLAUSE-003", "CLAUSE-007"], new[] { range, name, type, missing, both }.Select(answer => answer.Text("simulateClause.findings.0.code")));
        Assert.Equal("rows[0]", type.Text("simulateClause.findings.0.element"));
    }

    [Fact]
    public async Task Formula_OfTheCaller_IsAppliedToEachRow()
    {
        var answer = await AskAsync(new { formula = "if 件数 > 基数 then (件数 - 基数) * 单价 else 0", parameters = new { 基数 = 100, 单价 = 0.5m }, rows = new[] { new { 件数 = 90 }, new { 件数 = 140 } } });

        Assert.Equal("0,20.0", string.Join(',', answer.Texts("simulateClause.rows", "amount")));
        Assert.Equal(2, answer["simulateClause.distribution"].EnumerateArray().Sum(band => band.GetProperty("workers").GetInt32()));
    }

    [Theory]
    [InlineData("1 +", "FEEL-")]
    [InlineData("today()", "RULE-408")]
    [InlineData("不存在 + 1", "CLAUSE-003")]
    [InlineData("count(for i in 1..1000000000 return i)", "CLAUSE-003")]
    [InlineData("10 ** 20", "CLAUSE-003")]
    public async Task Formula_ThatIsWrongOrCostsTooMuch_GivesACode(string formula, string code)
    {
        var answer = await AskAsync(new { formula, rows = new[] { new { 件数 = 1 } } });

        Assert.StartsWith(code, answer.Text("simulateClause.findings.0.code"), StringComparison.Ordinal);
        Assert.Equal(0, answer["simulateClause.rows"].GetArrayLength());
    }

    [Fact]
    public async Task Rows_BeyondTheLimit_AreRefused()
    {
        var answer = await AskAsync(new { formula = "1", rows = Enumerable.Repeat(new { }, 10_001) });

        Assert.Equal("CLAUSE-004", answer.Text("simulateClause.findings.0.code"));
    }

    [Fact]
    public async Task Clauses_ProposedToCouriers_CarryTheFiguresOfTheArticle()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync("{ couriers: agreementClauses(division: \"330784001\", industry: \"G6020\") { id usualMost source parameters { id least most usual } } others: agreementClauses(division: \"330784001\", industry: \"C3465\") { id } }");

        Assert.Equal("0.10,0.15", $"{answer["couriers.0.parameters.1.least"].GetRawText()},{answer["couriers.0.parameters.1.most"].GetRawText()}");
        Assert.Equal((96, 300, 500, 1000), (answer["couriers.0.parameters.0.usual"].GetInt32(), answer["couriers.0.parameters.2.least"].GetInt32(), answer["couriers.0.parameters.2.most"].GetInt32(), answer["couriers.0.usualMost"].GetInt32()));
        Assert.Equal(0, answer["others"].GetArrayLength());
    }

    private async Task<Answer> AskAsync(object input)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var values = JsonSerializer.SerializeToElement(input, JsonSerializerOptions.Web).EnumerateObject().ToDictionary(entry => entry.Name, entry => (object?)entry.Value);
        values["division"] = People.County;
        return await platform.AskAsync(Simulate, new { input = values }, People.EmployerOf(CreditCodes.Of(2)));
    }

    private static string? Tenths(string? amount) => amount is { } text && text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') + ".0" : amount;
}
