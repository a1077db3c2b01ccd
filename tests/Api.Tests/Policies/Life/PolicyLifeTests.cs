using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Index.Catalogues;
using Platform.Api.Policies;
using Platform.Api.Policies.Life;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies.Life;

/// <summary>From draft to force and back, as policy staff do it.</summary>
public sealed class PolicyLifeTests
{
    [Theory]
    [OnSqlite]
    public Task Publication_OnItsFirstDay_DecidesAndEarlierDaysKeepTheTextOfThen_OnSqlite(DatabaseProvider provider) => PublishAndAskAsync(provider);

    [PostgreSqlTheory]
    [OnPostgreSql]
    public Task Publication_OnItsFirstDay_DecidesAndEarlierDaysKeepTheTextOfThen_OnPostgreSql(DatabaseProvider provider) => PublishAndAskAsync(provider);

    [Fact]
    public async Task Approval_ByAnAuthorOrTheSubmitter_IsRefusedAndByAnotherDone()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var staff = new PolicyClient(platform);
        await staff.DraftAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), PolicyClient.NoCases, PolicyClient.Second);
        await staff.UpdateAsync(PolicyClient.Ladder(25), PolicyClient.NoCases);
        await staff.SubmitAsync("2026-03-10");

        var refusals = new[] { await staff.StepAsync("approvePolicy", People.Policy), await staff.StepAsync("approvePolicy", PolicyClient.Second) };
        var done = await staff.StepAsync("approvePolicy", People.Officer);

        Assert.All(refusals, refusal => Assert.Equal(["POLICY_SECOND_PERSON"], refusal.Texts("payload.errors", "code")));
        Assert.Equal("APPROVED", done.Text("payload.policy.state"));
    }

    [Fact]
    public async Task Steps_OfAnotherCountyOrWithAnOldVersion_AreRefusedAsData()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var staff = new PolicyClient(platform);
        await staff.DraftAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), PolicyClient.NoCases);
        var id = staff.Id;

        var stale = await platform.AskAsync(
            "mutation($input: SubmitPolicyInput!) { submitPolicy(input: $input) { errors { __typename ... on ConflictError { currentVersion } } } }",
            new { input = new { versionId = id, expectedVersion = 7, effectiveFrom = "2026-03-10" } }, People.Policy);
        var elsewhere = await staff.SubmitAsync("2026-03-10", PolicyClient.Elsewhere);
        var employer = await staff.SubmitAsync("2026-03-10", People.EmployerOf(CreditCodes.Of(1)));

        Assert.Equal("""{"submitPolicy":{"errors":[{"__typename":"ConflictError","currentVersion":1}]}}""", stale.Data);
        Assert.Equal(["NotFoundError"], elsewhere.Texts("payload.errors", "__typename"));
        Assert.Equal(["FORBIDDEN"], employer.ErrorCodes);
    }

    [Fact]
    public async Task Submission_OfAClockReadAWrongTextOrAPastDay_IsRefused()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var staff = new PolicyClient(platform);
        var clock = PolicyClient.Delivered(PolicyClient.Supervision).Replace("<text>distinct values(flatten(行业X部门线索))</text>", "<text>[string(today())]</text>", StringComparison.Ordinal);

        await staff.DraftAsync(PolicyClient.Supervision, clock);
        var read = await staff.SubmitAsync("2026-03-10");
        await staff.UpdateAsync("<definitions");
        var broken = await staff.SubmitAsync("2026-03-10");
        await staff.UpdateAsync(PolicyClient.Delivered(PolicyClient.Supervision));
        var late = await staff.SubmitAsync("2026-03-01");

        Assert.Equal(["POLICY_HAS_ERRORS"], read.Texts("payload.errors", "code"));
        Assert.Contains("RULE-408", read.Text("payload.errors.0.message"), StringComparison.Ordinal);
        Assert.Equal(["POLICY_HAS_ERRORS"], broken.Texts("payload.errors", "code"));
        Assert.Equal(["POLICY_IN_THE_PAST"], late.Texts("payload.errors", "code"));
        Assert.Equal("DRAFT", late.Text("payload.policy.state"));
    }

    [Fact]
    public async Task Publication_UponATextThatWasReplacedMeanwhile_IsRefused()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var (slow, quick) = (new PolicyClient(platform), new PolicyClient(platform));
        await slow.DraftAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), PolicyClient.NoCases);
        await slow.SubmitAsync("2026-03-10");
        await slow.StepAsync("approvePolicy", PolicyClient.Second);
        await quick.PublishAsync(PolicyClient.Supervision, PolicyClient.Ladder(10), "2026-03-02", PolicyClient.NoCases);

        var refused = await slow.StepAsync("publishPolicy", People.Policy);

        Assert.Equal(["POLICY_BASE_CHANGED"], refused.Texts("payload.errors", "code"));
        Assert.Equal("S01", await slow.RuleAfterAsync(11));
    }

    [Fact]
    public async Task WithdrawalAndRollBack_PutTheEarlierTextInItsPlace()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var (first, second) = (new PolicyClient(platform), new PolicyClient(platform));
        await first.PublishAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), "2026-03-02", PolicyClient.NoCases);
        await second.PublishAsync(PolicyClient.Supervision, PolicyClient.Ladder(10), "2026-03-02", PolicyClient.NoCases);
        var strict = await second.RuleAfterAsync(15);

        await second.WithdrawAsync();
        var (withdrawn, between) = (await second.RuleAfterAsync(15), await second.RuleAfterAsync(25));
        await first.RollBackAsync(null);

        Assert.Equal("S01,,S01,,S01", string.Join(',', [strict, withdrawn, between, await first.RuleAfterAsync(25), await first.RuleAfterAsync(31)]));
    }

    [Fact]
    public async Task AnotherProcess_TakesInWhatWasPublishedByItsNumber()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var other = new PackLibrary(new PackReader(PackageFiles.Policies).ReadAll());
        using var ledger = new PolicyLedger(
            platform.Services.GetRequiredService<Func<PlatformContext>>(), other, platform.Services.GetRequiredService<CatalogueLibrary>(), platform.Clock);
        var delivered = other.Find(People.County, new DateOnly(2026, 3, 5))?.ContentHash;
        await new PolicyClient(platform).PublishAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), "2026-03-05", PolicyClient.NoCases);

        Assert.True(await ledger.RefreshAsync(CancellationToken.None));
        Assert.False(await ledger.RefreshAsync(CancellationToken.None));

        var published = other.Find(People.County, new DateOnly(2026, 3, 5))?.ContentHash ?? "";
        Assert.NotEqual(delivered, published);
        Assert.Equal((delivered, published), (other.Find(People.County, new DateOnly(2026, 3, 4))?.ContentHash, other.FindByHash(published)?.ContentHash));
    }

    [Fact]
    public async Task Events_TellEveryStep()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await new PolicyClient(platform).PublishAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), "2026-03-05", PolicyClient.NoCases);
        await platform.PublishAsync();

        var log = await platform.AskAsync("{ events(first: 20) { name region actorRole } }", null, People.Officer);

        Assert.Equal(["policy.drafted", "policy.submitted", "policy.approved", "policy.published"], log.Texts("events", "name").Where(name => name?.StartsWith("policy.", StringComparison.Ordinal) == true));
    }

    private static async Task PublishAndAskAsync(DatabaseProvider provider)
    {
        await using var platform = await RunningPlatform.StartAsync(provider);
        var staff = new PolicyClient(platform);

        await staff.PublishAsync(PolicyClient.Supervision, PolicyClient.Ladder(20), "2026-03-10", PolicyClient.NoCases);
        var (today, then) = (await staff.RuleAfterAsync(25), await staff.RuleAfterAsync(25, new { on = "2026-03-10" }));
        platform.Clock.Set(RunningPlatform.Start.AddDays(10));
        var (later, asOf) = (await staff.RuleAfterAsync(25), await staff.RuleAfterAsync(25, new { at = "2026-03-09T12:00:00.000Z" }));
        var read = await platform.AskAsync("query($id: ID!) { policyVersion(id: $id) { state standing approvedBy inForce { from until } } }", new { id = staff.Id }, People.Policy);

        Assert.Equal(",S01,S01,", string.Join(',', [today, then, later, asOf]));
        Assert.Equal("""{"policyVersion":{"state":"PUBLISHED","standing":"IN_FORCE","approvedBy":"policy-2","inForce":[{"from":"2026-03-10","until":null}]}}""", read.Data);
    }
}
