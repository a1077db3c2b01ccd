using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Lifecycle;

/// <summary>What the law or the procedure does not let happen is answered as data, with a stable code, and changes nothing.</summary>
public sealed class RefusalTests(Platforms platforms) : IClassFixture<Platforms>
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Step_InTheWrongState_IsRefusedAndNothingIsWritten(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var round = await PlannedAsync(platform, 201);

        var answer = await round.TryAsync("signAgreement");

        Assert.Equal("RefusedError", answer.Text("payload.errors.0.__typename"));
        Assert.Equal("NEGOTIATION_WRONG_STATE", answer.Text("payload.errors.0.code"));
        Assert.Equal("DUE", answer.Text("payload.negotiation.state"));
    }

    [Theory, OnSqlite]
    public async Task Step_OfTheOtherSide_IsRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 202);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("signAgreement");

        var answer = await round.TryAsync("fileAgreement", People.UnionOf(code));

        Assert.Equal("NEGOTIATION_NOT_YOURS", answer.Text("payload.errors.0.code"));
        Assert.Equal("SIGNED", answer.Text("payload.negotiation.state"));
    }

    [Theory, OnSqlite]
    public async Task Step_WithoutItsPapers_IsRefusedInTheCallersLanguage(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 203);
        var round = await Round.PlanAsync(platform, enterprise, code);

        var chinese = await round.SendAsync("deliverRequest", "NegotiationStepInput", People.UnionOf(code), null, "zh-CN");
        var english = await round.SendAsync("deliverRequest", "NegotiationStepInput", People.UnionOf(code), null);

        Assert.Equal("NEGOTIATION_DOCUMENT_MISSING", chinese.Text("payload.errors.0.code"));
        Assert.Equal("送达要约须提交协商要约书。", chinese.Text("payload.errors.0.message"));
        Assert.Equal("Delivering the request needs this document: letter of request.", english.Text("payload.errors.0.message"));
    }

    // 浙江省集体合同条例 art. 24: two thirds of the delegates are present, more than half of all approve, in secret.
    [Theory]
    [InlineData(211, 39, 39, true, "BALLOT_QUORUM_NOT_MET")]
    [InlineData(212, 40, 50, false, "BALLOT_NOT_SECRET")]
    [InlineData(213, 40, 61, true, "BALLOT_INCONSISTENT")]
    public async Task Vote_AgainstTheLaw_IsRefused(int number, int approvals, int present, bool isSecret, string code)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var round = await (await PlannedAsync(platform, number)).GoThroughAsync("submitToCongress");

        var answer = await round.TryAsync("recordVote", changes: new { ballot = Round.Ballot(approvals, present, isSecret) });

        Assert.Equal(code, answer.Text("payload.errors.0.code"));
        Assert.Equal("VOTING", answer.Text("payload.negotiation.state"));
    }

    [Theory]
    [InlineData(214, 30, "VOTE_FAILED")]
    [InlineData(215, 31, "VOTING")]
    public async Task Vote_WithHalfOfAllDelegates_FailsAndWithOneMorePasses(int number, int approvals, string state)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);
        var round = await (await PlannedAsync(platform, number)).GoThroughAsync("submitToCongress");

        var answer = await round.TryAsync("recordVote", changes: new { ballot = Round.Ballot(approvals) });

        Assert.Empty(answer["payload.errors"].EnumerateArray());
        Assert.Equal(state, answer.Text("payload.negotiation.state"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Step_OnAnOldVersion_ConflictsAndNamesTheVersionNow(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var round = await PlannedAsync(platform, 204);
        var taken = await round.TakeAsync("deliverRequest");
        var now = taken["payload.negotiation.version"].GetInt64();

        var answer = await round.TryAsync("replyToRequest", changes: new { expectedVersion = now - 1 });

        Assert.Equal("ConflictError", answer.Text("payload.errors.0.__typename"));
        Assert.Equal(now, answer["payload.errors.0.currentVersion"].GetInt64());
        Assert.Equal("REQUESTED", answer.Text("payload.negotiation.state"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Step_TakenTwentyTimesAtOnce_IsTakenOnce(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var round = await PlannedAsync(platform, 205);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => round.TryAsync("deliverRequest")));

        Assert.All(answers, answer => Assert.Empty(answer.ErrorCodes));
        Assert.Single(answers, answer => answer["payload.errors"].GetArrayLength() == 0);
        Assert.All(
            answers.Where(answer => answer["payload.errors"].GetArrayLength() > 0),
            answer => Assert.Contains(answer.Text("payload.errors.0.code"), new[] { "VERSION_CONFLICT", "NEGOTIATION_WRONG_STATE" }));
    }

    [Theory, OnSqlite]
    public async Task Step_BySomebodyElsesUnion_FindsNothing(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var round = await PlannedAsync(platform, 206);

        var stranger = await round.TryAsync("deliverRequest", People.UnionOf(CreditCodes.Of(1)));
        var otherTown = await round.TryAsync("deliverRequest", People.OfficerOf("330784115"));

        Assert.Equal("NOT_FOUND", stranger.Text("payload.errors.0.code"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, stranger["payload.negotiation"].ValueKind);
        Assert.Equal("NOT_FOUND", otherTown.Text("payload.errors.0.code"));
        Assert.Equal(round.Id, otherTown.Text("payload.errors.0.missingId"));
    }

    [Theory, OnSqlite]
    public async Task Step_WithoutTheRole_IsForbiddenAndWithoutATokenUnauthenticated(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var round = await PlannedAsync(platform, 207);
        var document = "mutation($id: ID!) { deliverRequest(input: {negotiationId: $id}) { errors { __typename } } }";

        var integrator = await platform.AskAsync(document, new { id = round.Id }, People.Integrator);
        var nobody = await platform.AskAsync(document, new { id = round.Id });

        Assert.Equal(["FORBIDDEN"], integrator.ErrorCodes);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, integrator.Status);
        Assert.Equal(["UNAUTHENTICATED"], nobody.ErrorCodes);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, nobody.Status);
    }

    [Theory, OnSqlite]
    public async Task Step_InTheFuture_IsRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var round = await PlannedAsync(platform, 208);

        var answer = await round.TryAsync("deliverRequest", changes: new { happenedAt = "2026-04-01T00:00:00.000Z" });

        Assert.Equal("HAPPENED_IN_FUTURE", answer.Text("payload.errors.0.code"));
    }

    // Review has fifteen days; after them the labour authority's approval or objection comes too late.
    [Theory, OnSqlite]
    public async Task Objection_AfterTheReviewPeriod_IsRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var round = await (await PlannedAsync(platform, 209)).GoThroughAsync("fileAgreement");
        platform.Clock.Set(new DateTimeOffset(2026, 5, 7, 9, 0, 0, TimeSpan.FromHours(8)));

        var answer = await round.SendAsync("raiseObjection", "RaiseObjectionInput", People.Labour, new { opinion = "第三条低于法定标准", documents = new[] { new { kind = "REVIEW_OPINION", reference = "永人社审〔2026〕1号" } } });

        Assert.Equal("REVIEW_PERIOD_OVER", answer.Text("payload.errors.0.code"));
    }

    [Theory, OnSqlite]
    public async Task Reply_AfterTenWorkingDays_IsTakenAndTheBreachNoted(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (enterprise, code) = await SmallCounty.AddAsync(platform, 210);
        var round = await (await Round.PlanAsync(platform, enterprise, code)).GoThroughAsync("deliverRequest");
        platform.Clock.Set(new DateTimeOffset(2026, 3, 18, 9, 0, 0, TimeSpan.FromHours(8)));

        var answer = await round.TryAsync("replyToRequest", changes: new { meetingOn = "2026-04-20" });
        var read = await platform.AskAsync("query($id: ID!) { negotiation(id: $id) { breaches { rule severity obliged dueOn curedOn } } }", new { id = round.Id }, People.EmployerOf(code));

        Assert.Empty(answer["payload.errors"].EnumerateArray());
        Assert.Equal("""{"rule":"ZJ-REPLY","severity":"VIOLATION","obliged":"EMPLOYER","dueOn":"2026-03-17","curedOn":"2026-03-18"}""", read["negotiation.breaches"].EnumerateArray().Last().GetRawText());
    }

    private static async Task<Round> PlannedAsync(RunningPlatform platform, int number)
    {
        var (enterprise, code) = await SmallCounty.AddAsync(platform, number);
        return await Round.PlanAsync(platform, enterprise, code);
    }
}
