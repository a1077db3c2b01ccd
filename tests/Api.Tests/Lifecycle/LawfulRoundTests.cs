using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Lifecycle;

public sealed class LawfulRoundTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string WholeRound = """
        query($id: ID!) { negotiation(id: $id) {
          year scope procedure state stage dueReason requestedBy requestedAt meetingOn lastStepOn
          votes { revision heldOn assembly delegates present approvals against passed }
          agreements { revision adjustmentPercent lowestPostWage from to agreedOn passedOn signedOn filedOn effectiveOn isTacit publishedOn unionFiledOn }
          deadlines { term dueOn targetOn outcome } } }
        """;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Round_TakenLawfully_ReachesPerformanceWithTheDatesOfTheLaw(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 101);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("beginPerformance");

        var read = await platform.AskAsync(WholeRound, new { id = round.Id }, People.UnionOf(code));

        Assert.Equal("PERFORMING", read.Text("negotiation.state"));
        Assert.Equal("YEAR_PLAN", read.Text("negotiation.dueReason"));
        Assert.Equal("2026-03-30", read.Text("negotiation.meetingOn"));
        Assert.Equal("""{"revision":1,"adjustmentPercent":6.5,"lowestPostWage":2800,"from":"2026-05-01","to":"2027-04-30","agreedOn":"2026-04-02","passedOn":"2026-04-13","signedOn":"2026-04-15","filedOn":"2026-04-20","effectiveOn":"2026-04-27","isTacit":false,"publishedOn":"2026-04-29","unionFiledOn":"2026-04-30"}""", read["negotiation.agreements.0"].GetRawText());
    }

    // 浙江省集体合同条例: reply in 10 working days, materials 7 days before the meeting, to the congress in 15 working days,
    // filing in 10 days (25 April is a Saturday), publication in 5 working days across the May holidays.
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Round_TakenLawfully_KeepsEveryDeadlineAsCountedByHand(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 102);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("fileWithUpperUnion");

        var read = await platform.AskAsync(WholeRound, new { id = round.Id }, People.UnionOf(code));

        var deadlines = read["negotiation.deadlines"].EnumerateArray()
            .Select(row => $"{row.GetProperty("term")} {row.GetProperty("dueOn")} {row.GetProperty("outcome")}").ToList();
        Assert.All(
            new[] { "ZJ-REPLY 2026-03-17 KEPT", "ZJ-INFO 2026-03-23 KEPT", "ZJ-TO-CONGRESS 2026-04-24 KEPT", "ZJ-FILE 2026-04-27 KEPT", "ZJ-PUBLISH 2026-05-07 KEPT" },
            expected => Assert.Contains(expected, deadlines));
    }

    [Theory, OnSqlite]
    public async Task Round_AfterItsYear_IsReportedAndExpires(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 103);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("reportPerformance");

        platform.Clock.Set(new DateTimeOffset(2027, 5, 4, 12, 0, 0, TimeSpan.FromHours(8)));
        await platform.AskAsync("mutation { evaluate { run { agreementsExpired roundsPlanned } } }", null, People.Officer);
        var read = await platform.AskAsync("query($id: ID!) { negotiation(id: $id) { state reports { contractYear on clausesKept clausesReported summary } } }", new { id = round.Id }, People.UnionOf(code));

        Assert.Equal("""{"negotiation":{"state":"EXPIRED","reports":[{"contractYear":1,"on":"2027-04-01","clausesKept":9,"clausesReported":9,"summary":"全部兑现"}]}}""", read.Data);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Round_NotReviewedInTime_TakesEffectTacitly(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 104);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("fileAgreement");

        // Filed on 20 April; fifteen days end on 5 May, a holiday, so on 6 May.
        platform.Clock.Set(new DateTimeOffset(2026, 5, 6, 23, 0, 0, TimeSpan.FromHours(8)));
        var early = await round.SendAsync("confirmTacitApproval", "NegotiationStepInput", People.UnionOf(code), null);
        platform.Clock.Set(new DateTimeOffset(2026, 5, 7, 0, 1, 0, TimeSpan.FromHours(8)));
        var late = await round.SendAsync("confirmTacitApproval", "NegotiationStepInput", People.UnionOf(code), null);

        Assert.Equal("REVIEW_STILL_RUNNING", early.Text("payload.errors.0.code"));
        Assert.Empty(late["payload.errors"].EnumerateArray());
        var read = await platform.AskAsync("query($id: ID!) { negotiation(id: $id) { state agreements { isTacit effectiveOn } } }", new { id = round.Id }, People.UnionOf(code));
        Assert.Equal("""{"negotiation":{"state":"EFFECTIVE","agreements":[{"isTacit":true,"effectiveOn":"2026-05-07"}]}}""", read.Data);
    }
}
