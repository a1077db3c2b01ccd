using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Participation;

/// <summary>The union looks at opinions and lets the employer see some; the employer answers what it may see, and finds nothing else.</summary>
public sealed class OpinionReviewTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Errors = "errors { ... on Error { code } }";
    private const string Show = $"mutation($input: ShowOpinionInput!) {{ showOpinion(input: $input) {{ opinion {{ status maskedText shownFrom }} {Errors} }} }}";
    private const string Withhold = $"mutation($input: WithholdOpinionInput!) {{ withholdOpinion(input: $input) {{ opinion {{ status }} {Errors} }} }}";
    private const string Answering = $"mutation($input: AnswerOpinionInput!) {{ answerOpinion(input: $input) {{ opinion {{ answer isAdopted }} {Errors} }} }}";
    private const string AnsweringBlind = $"mutation($input: AnswerOpinionInput!) {{ answerOpinion(input: $input) {{ {Errors} }} }}";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Opinion_ReviewedByTheUnion_IsShownWithheldAndAnswered(DatabaseProvider provider)
    {
        var (platform, code, opinions) = await RoundWithOpinionsAsync(provider, 501, 2);
        var union = People.UnionOf(code);

        var shown = await platform.AskAsync(Show, new { input = new { opinionId = opinions[0], maskedText = "某意见", from = "2026-03-03" } }, union);
        var withheld = await platform.AskAsync(Withhold, new { input = new { opinionId = opinions[1] } }, union);
        var answered = await platform.AskAsync(Answering, new { input = new { opinionId = opinions[0], answer = "已列入议题", adopted = true } }, union);

        Assert.Equal("""{"showOpinion":{"opinion":{"status":"SHOWN","maskedText":"某意见","shownFrom":"2026-03-03"},"errors":[]}}""", shown.Data);
        Assert.Equal("""{"withholdOpinion":{"opinion":{"status":"WITHHELD"},"errors":[]}}""", withheld.Data);
        Assert.Equal("""{"answerOpinion":{"opinion":{"answer":"已列入议题","isAdopted":true},"errors":[]}}""", answered.Data);
    }

    [Theory, OnSqlite]
    public async Task Opinion_OfAnotherEnterprise_IsNotFoundByItsUnion(DatabaseProvider provider)
    {
        var (platform, _, opinions) = await RoundWithOpinionsAsync(provider, 502, 1);

        var answer = await platform.AskAsync(Withhold, new { input = new { opinionId = opinions[0] } }, People.UnionOf(CreditCodes.Of(1)));

        Assert.Equal("""{"withholdOpinion":{"opinion":null,"errors":[{"code":"NOT_FOUND"}]}}""", answer.Data);
    }

    // The number of workers behind what is shown decides, so the same opinion appears once the fifth is shown.
    [Theory]
    [InlineData(511, 4, """{"answerOpinion":{"errors":[{"code":"NOT_FOUND"}]}}""")]
    [InlineData(512, 5, """{"answerOpinion":{"errors":[]}}""")]
    public async Task Employer_AnsweringWhatWasShown_NeedsTheSmallestGroup(int number, int shown, string expected)
    {
        var (platform, code, opinions) = await RoundWithOpinionsAsync(DatabaseProvider.Sqlite, number, 5);
        foreach (var opinion in opinions.Take(shown))
        {
            await platform.AskAsync(Show, new { input = new { opinionId = opinion, maskedText = "某意见", from = "2026-03-03" } }, People.UnionOf(code));
        }

        platform.Clock.Set(RunningPlatform.Start.AddDays(1));
        var answer = await AnswerAsEmployerAsync(platform, code, opinions[0], "同意");

        Assert.Equal(expected, answer.Data);
    }

    [Theory, OnSqlite]
    public async Task Employer_ProbingOpinions_CannotTellOneFromNone(DatabaseProvider provider)
    {
        var (platform, code, opinions) = await RoundWithOpinionsAsync(provider, 513, 5);

        var existing = await AnswerAsEmployerAsync(platform, code, opinions[0], "同意");
        var withoutText = await AnswerAsEmployerAsync(platform, code, opinions[0], "");
        var none = await AnswerAsEmployerAsync(platform, code, Api.Data.Planning.GlobalId.Of("Opinion", 987_654), "同意");

        Assert.Equal("""{"answerOpinion":{"errors":[{"code":"NOT_FOUND"}]}}""", existing.Data);
        Assert.Equal(none.Data, existing.Data);
        Assert.Equal(none.Data, withoutText.Data);
    }

    private static Task<Answer> AnswerAsEmployerAsync(RunningPlatform platform, string code, string opinionId, string answer) =>
        platform.AskAsync(AnsweringBlind, new { input = new { opinionId, answer, adopted = false } }, People.EmployerOf(code));

    private async Task<(RunningPlatform Platform, string Code, IReadOnlyList<string> Opinions)> RoundWithOpinionsAsync(DatabaseProvider provider, int number, int opinions)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
        var round = await Round.PlanAsync(platform, enterprise, code);
        return (platform, code, await Workers.GiveOpinionsAsync(platform, round.Id, opinions));
    }
}
