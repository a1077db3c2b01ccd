using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Lifecycle;

/// <summary>The ways that leave the straight path: each ends where the law lets it end.</summary>
public sealed class SidePathTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Step = "NegotiationStepInput";

    // 浙江省集体合同条例 art. 17: suspended with the workers' consent; 民主管理条例 art. 29: not longer than sixty days.
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Suspension_WithConsent_EndsAtTheTable(DatabaseProvider provider)
    {
        var (_, round, union, _) = await BegunAsync(provider, 301, "recordMinutes");
        var plan = new { resumeOn = "2026-04-20", place = "三楼会议室", workersConsent = true, employerConsent = true };

        Assert.Equal("SUSPENDED", await round.TakeOnAsync("2026-03-31", union, "suspendNegotiation", "SuspendNegotiationInput", plan, "SUSPENSION_AGREEMENT"));
        Assert.Equal("MEETING", await round.TakeOnAsync("2026-04-20", union, "resumeNegotiation", Step));
    }

    // Art. 39: the labour authority coordinates within thirty days and may extend once.
    [Theory]
    [InlineData(302, "BACK_TO_TABLE", "MEETING")]
    [InlineData(303, "AGREED", "DRAFTED")]
    [InlineData(304, "NO_AGREEMENT", "CLOSED_WITHOUT_AGREEMENT")]
    public async Task Coordination_Extended_EndsAsItsOutcomeSays(int number, string outcome, string state)
    {
        var (_, round, union, _) = await BegunAsync(DatabaseProvider.Sqlite, number, "recordMinutes");
        var conclusion = new { outcome, terms = outcome == "AGREED" ? Round.Terms : null };

        Assert.Equal("COORDINATION", await round.TakeOnAsync("2026-03-31", union, "applyForCoordination", Step, null, "COORDINATION_APPLICATION"));
        Assert.Equal("COORDINATION", await round.TakeOnAsync("2026-04-20", People.Labour, "extendCoordination", Step));
        Assert.Equal(state, await round.TakeOnAsync("2026-04-28", People.Labour, "concludeCoordination", "ConcludeCoordinationInput", conclusion, "COORDINATION_AGREEMENT", "DRAFT"));
    }

    [Theory, OnSqlite]
    public async Task Vote_ThatFailed_LeadsBackToTheTable(DatabaseProvider provider)
    {
        var (_, round, union, _) = await BegunAsync(provider, 305, "submitToCongress");

        Assert.Equal("VOTE_FAILED", await round.TakeOnAsync("2026-04-13", union, "recordVote", "RecordVoteInput", new { ballot = Round.Ballot(10) }, "ATTENDANCE_SHEET", "BALLOT_COUNT", "RESOLUTION"));
        Assert.Equal("MEETING", await round.TakeOnAsync("2026-04-14", union, "renegotiate", Step, null, "REVISED_PROPOSAL"));
    }

    // Arts. 20, 32 and 33: changed as it was concluded; ended before its term, and that is filed.
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Agreement_InForce_IsChangedGivenUpOrEnded(DatabaseProvider provider)
    {
        var (_, round, union, employer) = await BegunAsync(provider, 306, "beginPerformance");

        Assert.Equal("CHANGING", await round.TakeOnAsync("2026-06-01", union, "changeAgreement", "ChangeAgreementInput", new { reason = "BUSINESS_CHANGE" }, "CAUSE_PROOF"));
        Assert.Equal("PERFORMING", await round.TakeOnAsync("2026-06-08", employer, "abandonChange", Step));
        Assert.Equal("TERMINATED", await round.TakeOnAsync("2026-07-01", employer, "terminateAgreement", "ChangeAgreementInput", new { reason = "MUTUAL_AGREEMENT" }, "CAUSE_PROOF"));
        Assert.Equal("TERMINATED", await round.TakeOnAsync("2026-07-03", employer, "fileTermination", Step, null, "TERMINATION_FILING"));
    }

    [Theory, OnSqlite]
    public async Task Seat_ThatFallsVacant_IsFilledWithinItsDeadline(DatabaseProvider provider)
    {
        var (platform, round, union, _) = await BegunAsync(provider, 307, "employersMaterials");
        var successor = new { leaving = "w3", nominee = new { personKey = "w4", name = "新代表", capacity = "WORKER" } };

        await round.TakeOnAsync("2026-03-18", union, "vacateRepresentative", "VacateRepresentativeInput", new { personKey = "w3" });
        await round.TakeOnAsync("2026-03-20", union, "replaceRepresentative", "ReplaceRepresentativeInput", successor, "REPRESENTATIVE_ROSTER");

        var read = await platform.AskAsync("query($id: ID!) { negotiation(id: $id) { representatives { name } deadlines { term outcome } } }", new { id = round.Id }, union);
        Assert.Contains("""{"name":"新代表"}""", read.Data, StringComparison.Ordinal);
        Assert.Contains("""{"term":"N-REPS-REFILL","outcome":"KEPT"}""", read.Data, StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task Request_WithoutReply_LapsesAndCanStillBeAnswered(DatabaseProvider provider)
    {
        var (_, round, union, employer) = await BegunAsync(provider, 308, "deliverRequest");

        Assert.Equal("REFUSED", await round.TakeOnAsync("2026-03-18", union, "recordLapse", Step));
        Assert.Equal("ACCEPTED", await round.TakeOnAsync("2026-03-19", employer, "replyToRequest", "ReplyToRequestInput", new { meetingOn = "2026-04-08" }, "REPLY_LETTER"));
        Assert.Equal("ACCEPTED", await round.TakeOnAsync("2026-03-20", employer, "rescheduleMeeting", "RescheduleMeetingInput", new { meetingOn = "2026-04-10" }));
    }

    [Theory, OnSqlite]
    public async Task Round_PlannedEarly_BecomesDueAndChoosesItsProcedure(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 309, "private,20,10,否,否,2015-01-01,active");
        var round = await Round.PlanAsync(platform, enterprise, code);

        Assert.Equal("DUE", await round.TakeOnAsync("2026-03-03", People.UnionOf(code), "chooseProcedure", "ChooseProcedureInput", new { procedure = "SIMPLIFIED" }));
        var again = await round.SendAsync("becomeDue", "BecomeDueInput", People.UnionOf(code), new { reason = "WAGE_TRIGGER" });
        Assert.Equal("NEGOTIATION_WRONG_STATE", again.Text("payload.errors.0.code"));
    }

    [Theory, OnSqlite]
    public async Task RegionalRound_CoversAnotherEnterpriseOnce(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (first, _) = await SmallCounty.AddAsync(platform, 310);
        var (second, _) = await SmallCounty.AddAsync(platform, 311);
        var round = await Round.PlanRegionalAsync(platform, first);

        await round.TakeOnAsync("2026-03-03", People.Officer, "coverEnterprise", "CoverEnterpriseInput", new { enterpriseId = second });
        var again = await round.SendAsync("coverEnterprise", "CoverEnterpriseInput", People.Officer, new { enterpriseId = second });

        Assert.Equal("NEGOTIATION_ALREADY_COVERED", again.Text("payload.errors.0.code"));
    }

    private async Task<(RunningPlatform Platform, Round Round, Persona Union, Persona Employer)> BegunAsync(DatabaseProvider provider, int number, string lastStep)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync(lastStep);
        return (platform, round, People.UnionOf(code), People.EmployerOf(code));
    }
}
