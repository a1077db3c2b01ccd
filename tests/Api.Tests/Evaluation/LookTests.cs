using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Evaluation;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;
using Platform.Domain;

namespace Platform.Api.Tests.Evaluation;

/// <summary>Whatever changes about an enterprise, the rules look at it: at once, or by the next evaluation if many change.</summary>
public sealed class LookTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Errors = "{ errors { ... on Error { code } } }";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Opinion_ReviewedAndAnswered_HasTheEnterpriseJudgedEachTime(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 911);
        var round = await Round.PlanAsync(platform, enterprise, code);
        var opinion = (await Workers.GiveOpinionsAsync(platform, round.Id, 1))[0];

        var shown = await StepAsync(platform, "showOpinion(input: {opinionId: $id, maskedText: \"某意见\", from: \"2026-03-03\"})", opinion, code);
        var judgedOfShown = await JudgementAsync(platform, enterprise);
        var answered = await StepAsync(platform, "answerOpinion(input: {opinionId: $id, answer: \"已列入议题\", adopted: true})", opinion, code);
        var judgedOfAnswered = await JudgementAsync(platform, enterprise);

        Assert.InRange(judgedOfShown.JudgedAt, shown, answered);
        Assert.True(judgedOfAnswered.JudgedAt >= answered);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Order_Cancelled_HasTheEnterpriseJudged(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 912);
        var requested = await platform.AskAsync(
            $"mutation($id: ID!) {{ requestService(input: {{enterpriseId: $id, service: \"协商导师\", need: \"第一次协商\"}}) {{ order {{ id }} }} }}",
            new { id = enterprise }, People.UnionOf(code));

        var cancelled = await StepAsync(
            platform, "cancelOrder(input: {orderId: $id, reason: \"已自行解决\"})", requested.Text("requestService.order.id"), code);

        Assert.True((await JudgementAsync(platform, enterprise)).JudgedAt >= cancelled);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_AmongMany_IsDueAndJudgedByTheNextEvaluation(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 913);
        await platform.AskAsync("mutation { evaluate { run { enterprises } } }", null, People.Officer);
        var before = await JudgementAsync(platform, enterprise);

        await ChangeAmongManyAsync(platform, enterprise);
        var due = await JudgementAsync(platform, enterprise);
        var run = await platform.AskAsync("mutation { evaluate { run { enterprises } } }", null, People.Officer);
        var after = await JudgementAsync(platform, enterprise);

        Assert.True(before.LookAgainOn > due.LookAgainOn);
        Assert.Equal((before.JudgedAt, ChinaTime.DateOf(platform.Clock.GetUtcNow())), (due.JudgedAt, due.LookAgainOn));
        Assert.Equal(1, run["evaluate.run.enterprises"].GetInt32());
        Assert.True(after.JudgedAt > before.JudgedAt);
        Assert.Equal(before.LookAgainOn, after.LookAgainOn);
    }

    /// <returns>When the step was about to be taken.</returns>
    private static async Task<DateTimeOffset> StepAsync(RunningPlatform platform, string step, string id, string code)
    {
        var before = platform.Clock.GetUtcNow();
        var answer = await platform.AskAsync($"mutation($id: ID!) {{ payload: {step} {Errors} }}", new { id }, People.UnionOf(code));
        Assert.Equal("""{"payload":{"errors":[]}}""", answer.Data);
        return before;
    }

    private static async Task ChangeAmongManyAsync(RunningPlatform platform, string enterprise)
    {
        await using var session = platform.Services.GetRequiredService<WriteSessions>().OpenForMany();
        var key = GlobalId.KeyOf(enterprise, "Enterprise");
        var found = await session.Context.Enterprises.Include(candidate => candidate.Facts).FirstAsync(candidate => candidate.Id == key);
        var now = platform.Clock.GetUtcNow();
        Assert.Null(found.RecordFact("skillCertShare", Domain.Enterprises.FactValue.Of(35m), ChinaTime.DateOf(now), new Domain.Enterprises.DataSource("测试", IsGenerated: false), now, Actor.System));
        Assert.True(await session.SaveAsync(CancellationToken.None));
    }

    private static async Task<Judgement> JudgementAsync(RunningPlatform platform, string enterprise)
    {
        await using var context = platform.Services.GetRequiredService<Func<PlatformContext>>()();
        var key = GlobalId.KeyOf(enterprise, "Enterprise");
        return await context.Judgements.AsNoTracking().FirstAsync(judgement => judgement.EnterpriseId == key);
    }
}
