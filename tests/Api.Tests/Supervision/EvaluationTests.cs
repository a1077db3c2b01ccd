using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Tests.Events;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Supervision;

/// <summary>The evaluation opens, hands on and closes cases by itself, and running it again changes nothing.</summary>
public sealed class EvaluationTests
{
    private const string Evaluate = "mutation { evaluate { run { enterprises roundsPlanned roundsDue casesOpened casesEscalated casesCleared servicesOffered servicesRetracted breachesNoted repliesLapsed tacitApprovals agreementsExpired ordersLapsed milliseconds startedAt } } }";
    private const string Cases = """
        query($id: ID!) { enterprise(id: $id) { supervisionCases(order: [{openedAt: ASC}]) { nodes {
          ruleId episode status dueOn escalatedFrom number departments { department part } tasks { number department dueOn isDropped } reason { rowId } } } } }
        """;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Evaluation_OfAnEnterpriseThatNeverStarts_ClimbsTheLadderOnTheDaysOfTheLaw(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 601);
        await Round.PlanAsync(platform, enterprise, code);

        // Due on 2 March; more than thirty days are over on 2 April. Ten working days across Qingming end on 17 April,
        // fifteen across the May holidays and the working Saturday of 9 May on 12 May, five after that on 20 May.
        await EvaluateOnAsync(platform, "2026-04-01");
        Assert.Empty(await RulesAsync(platform, enterprise));
        await EvaluateOnAsync(platform, "2026-04-02");
        Assert.Equal(["S01 OPEN 2026-04-17"], await RulesAsync(platform, enterprise));
        await EvaluateOnAsync(platform, "2026-04-17");
        Assert.Equal(["S01 OPEN 2026-04-17"], await RulesAsync(platform, enterprise));
        await EvaluateOnAsync(platform, "2026-04-18");
        Assert.Equal(["S01 ESCALATED 2026-04-17", "S02 OPEN 2026-05-12"], await RulesAsync(platform, enterprise));
        await EvaluateOnAsync(platform, "2026-05-13");
        Assert.Equal(["S01 ESCALATED 2026-04-17", "S02 ESCALATED 2026-05-12", "S04 OPEN 2026-05-20"], await RulesAsync(platform, enterprise));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Evaluation_RunAgain_ChangesNothing(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        await SmallCounty.LoadAsync(platform);
        var first = await EvaluateOnAsync(platform, "2026-03-02");
        platform.Clock.Set(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(8)));
        await platform.PublishAsync();
        var events = (await platform.AskAsync("{ lastEventCursor }")).Data;

        var again = await EvaluateOnAsync(platform, "2026-03-02");
        await platform.PublishAsync();

        Assert.Equal(8, first.GetProperty("enterprises").GetInt32());
        Assert.True(first.GetProperty("casesOpened").GetInt32() > 0);
        Assert.Equal(0, again.GetProperty("enterprises").GetInt32() + again.GetProperty("casesOpened").GetInt32() + again.GetProperty("servicesOffered").GetInt32());
        Assert.Equal(events, (await platform.AskAsync("{ lastEventCursor }")).Data);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Evaluation_FourAtOnce_OpensEachCaseOnce(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        await SmallCounty.LoadAsync(platform);
        platform.Clock.Set(RunningPlatform.Start);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => platform.AskAsync(Evaluate, null, People.Officer)));
        var cases = await platform.AskAsync("{ supervisionCases(first: 100) { nodes { number } totalCount } }", null, People.Administrator);
        var rounds = await platform.AskAsync("{ negotiations(first: 100) { nodes { enterprise { creditCode } } } }", null, People.Administrator);
        await platform.PublishAsync();

        Assert.Equal(cases["supervisionCases.totalCount"].GetInt32(), cases.Texts("supervisionCases.nodes", "number").Distinct().Count());
        Assert.Equal(rounds.Texts("negotiations.nodes", "enterprise.creditCode").Distinct().Count(), rounds["negotiations.nodes"].GetArrayLength());
        await LogAudit.AssertWholeAsync(platform);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Case_WhenTheRequestIsDelivered_IsClearedAtOnce(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 602);
        var round = await Round.PlanAsync(platform, enterprise, code);
        await EvaluateOnAsync(platform, "2026-04-02");

        platform.Clock.Set(new DateTimeOffset(2026, 4, 7, 9, 0, 0, TimeSpan.FromHours(8)));
        await round.TryAsync("deliverRequest");

        Assert.Equal(["S01 CLEARED 2026-04-17"], await RulesAsync(platform, enterprise));
    }

    [Theory, OnSqlite]
    public async Task Case_OfARefusal_JoinsTheDepartmentsAndGivesEachItsTask(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 603);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("deliverRequest");
        await round.SendAsync("refuseRequest", "RefuseRequestInput", People.EmployerOf(code), new { reason = "经营困难", documents = new[] { new { kind = "REFUSAL_LETTER", reference = "甲1号" } } });

        var read = await platform.AskAsync(Cases, new { id = enterprise }, People.Officer);
        var found = read["enterprise.supervisionCases.nodes.0"];

        Assert.Equal("S05", found.GetProperty("ruleId").GetString());
        Assert.Equal("""[{"department":"总工会","part":"LEAD"},{"department":"人社","part":"FOUR"},{"department":"街道","part":"FOUR"}]""", found.GetProperty("departments").GetRawText());
        Assert.Equal("""[{"number":1,"department":"人社","dueOn":"2026-03-24","isDropped":false},{"number":2,"department":"街道","dueOn":"2026-03-24","isDropped":false}]""", found.GetProperty("tasks").GetRawText());
        Assert.Equal("ladder_s05", found.GetProperty("reason").GetProperty("rowId").GetString());
    }

    [Theory, OnSqlite]
    public async Task Clock_SetByTheAdministrator_LetsAYearPassDayByDay(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 604);
        await Round.PlanAsync(platform, enterprise, code);

        var set = await platform.AskAsync(
            "mutation($input: SetClockInput!) { setClock(input: $input) { now runs { casesOpened casesEscalated } errors { ... on InvalidInputError { code field } } } }",
            new { input = new { advanceDays = 60, evaluateEachDay = true } }, People.Administrator);
        var back = await platform.AskAsync(
            "mutation { setClock(input: {to: \"2020-01-01T00:00:00Z\"}) { runs { casesOpened } errors { ... on InvalidInputError { code field } } } }", null, People.Administrator);

        Assert.Equal(60, set["setClock.runs"].GetArrayLength());
        Assert.Equal(["S01 ESCALATED 2026-04-17", "S02 OPEN 2026-05-12"], await RulesAsync(platform, enterprise));
        Assert.Equal("""{"setClock":{"runs":[],"errors":[{"code":"CLOCK_TIME","field":"to"}]}}""", back.Data);
    }

    private static async Task<JsonElement> EvaluateOnAsync(RunningPlatform platform, string date)
    {
        platform.Clock.Set(new DateTimeOffset(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)));
        return (await platform.AskAsync(Evaluate, null, People.Officer))["evaluate.run"];
    }

    private static async Task<IReadOnlyList<string>> RulesAsync(RunningPlatform platform, string enterprise)
    {
        var read = await platform.AskAsync(Cases, new { id = enterprise }, People.Officer);
        return [.. read["enterprise.supervisionCases.nodes"].EnumerateArray().Select(row => $"{row.GetProperty("ruleId")} {row.GetProperty("status")} {row.GetProperty("dueOn")}")];
    }
}
