using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies;

public sealed class AdviceTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Advise = """
        query($id: ID!, $inputs: Json) { negotiationAdvice(enterpriseId: $id, inputs: $inputs) {
          enterpriseClass { ruleId name } priority { level points } wage { low high guideline lean reasons missing } findings { code } } }
        """;

    [Fact]
    public async Task Advice_WithoutFigures_NamesWhatIsMissingAndGivesNoBand()
    {
        var answer = await AskAsync(null);

        Assert.Equal("C06", answer.Text("negotiationAdvice.enterpriseClass.ruleId"));
        Assert.Equal("null null", $"{answer["negotiationAdvice.wage.low"].GetRawText()} {answer["negotiationAdvice.wage.high"].GetRawText()}");
        Assert.Equal(11, answer["negotiationAdvice.wage.missing"].GetArrayLength());
    }

    [Fact]
    public async Task Advice_WithFigures_GivesABandWithReasons()
    {
        var answer = await AskAsync(new
        {
            productivityGrowth = 7.5, profitGrowth = 8, profitMargin = 5, cpiGrowth = 2.1, guidelineFloor = 2, guidelineBase = 6, guidelineCeiling = 9,
            ownWage = 5200, industryWage = 5600, localWage = 5400, expectedIncrease = 8,
        });

        Assert.Equal("6 7.5 高端", $"{answer["negotiationAdvice.wage.low"].GetRawText()} {answer["negotiationAdvice.wage.high"].GetRawText()} {answer.Text("negotiationAdvice.wage.lean")}");
        Assert.Equal(6, answer["negotiationAdvice.wage.reasons"].GetArrayLength());
        Assert.Equal(0, answer["negotiationAdvice.wage.missing"].GetArrayLength());
    }

    [Fact]
    public async Task Advice_WithAWrongInput_DecidesNothing()
    {
        var answer = await AskAsync(new { cpiGrowth = "high" });

        Assert.Equal(["RULE-111"], answer.Texts("negotiationAdvice.findings", "code"));
    }

    [Fact]
    public async Task Advice_OnAnotherEnterprise_IsNotGiven()
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var id = await IdAsync(platform);

        var answer = await platform.AskAsync(Advise, new { id }, People.EmployerOf(CreditCodes.Of(2)));

        Assert.Equal("""{"negotiationAdvice":null}""", answer.Data);
    }

    private async Task<Answer> AskAsync(object? inputs)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        return await platform.AskAsync(Advise, new { id = await IdAsync(platform), inputs }, People.UnionOf(CreditCodes.Of(1)));
    }

    private static async Task<string> IdAsync(RunningPlatform platform) =>
        (await platform.AskAsync("query($code: String!) { enterprise(creditCode: $code) { id } }", new { code = CreditCodes.Of(1) })).Text("enterprise.id");
}
