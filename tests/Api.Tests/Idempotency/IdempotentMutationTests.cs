using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Idempotency;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Idempotency;

/// <summary>A mutation with a key happens once, however often it is sent.</summary>
public sealed class IdempotentMutationTests(Platforms platforms) : IClassFixture<Platforms>
{
    private const string Register = """
        mutation($key: String!, $name: String!) {
          registerMentor(input: { name: $name, kind: LAWYER, organisation: "律师事务所" }) @idempotent(key: $key) { mentor { id name } errors { ... on Error { code } } }
        }
        """;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Mutation_SentAgainWithItsKey_GivesTheSameObjectAndChangesNothing(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var first = await RegisterAsync(platform, "key-sent-again", "甲导师");

        var second = await RegisterAsync(platform, "key-sent-again", "甲导师");

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(first.Data, second.Data);
        Assert.Equal("甲导师", second.Text("registerMentor.mentor.name"));
        Assert.Equal(1, await CountAsync(platform, "甲导师"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Mutation_SentManyTimesAtOnce_HappensOnce(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => RegisterAsync(platform, "key-at-once", "乙导师"))));

        Assert.Single(answers.Select(answer => answer.Data).Distinct());
        Assert.Equal(1, await CountAsync(platform, "乙导师"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Mutation_WithOtherArguments_IsRefusedForItsKey(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await RegisterAsync(platform, "key-other-arguments", "丙导师");

        var other = await RegisterAsync(platform, "key-other-arguments", "丁导师");

        Assert.Equal(["IDEMPOTENCY_KEY_REUSED"], other.ErrorCodes);
        Assert.Equal(0, await CountAsync(platform, "丁导师"));
    }

    [Theory, OnSqlite]
    public async Task Mutation_WrittenOtherwiseWithTheSameArguments_IsTheSame(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var first = await RegisterAsync(platform, "key-written-otherwise", "戊导师");

        var second = await platform.AskAsync(
            "mutation { again: registerMentor(input: { organisation: \"律师事务所\", kind: LAWYER, capacity: 1, name: \"戊导师\" }) @idempotent(key: \"key-written-otherwise\") { mentor { id } } }",
            by: People.Officer);

        Assert.Equal(first.Text("registerMentor.mentor.id"), second.Text("again.mentor.id"));
    }

    [Theory, OnSqlite]
    public async Task Key_OfAnotherCaller_IsAnotherKey(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await RegisterAsync(platform, "key-two-callers", "己导师");

        await RegisterAsync(platform, "key-two-callers", "己导师", People.Administrator);

        Assert.Equal(2, await CountAsync(platform, "己导师"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Refusal_IsNotKept_AndTheKeyCanBeUsedAgain(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (id, _) = await SmallCounty.AddAsync(platform, 1901);
        var refused = await ChangeStatusAsync(platform, id, expectedVersion: 99);

        var done = await ChangeStatusAsync(platform, id, expectedVersion: null);
        var again = await ChangeStatusAsync(platform, id, expectedVersion: null);

        Assert.Equal("""{"changeEnterpriseStatus":{"enterprise":{"status":"ACTIVE"},"errors":[{"code":"VERSION_CONFLICT"}]}}""", refused.Data);
        Assert.Equal("""{"changeEnterpriseStatus":{"enterprise":{"status":"SUSPENDED"},"errors":[]}}""", done.Data);
        Assert.Equal(done.Data, again.Data);
    }

    [Fact]
    public async Task Outcome_AfterItsTime_IsForgotten()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await RegisterAsync(platform, "key-of-yesterday", "庚导师");
        platform.Clock.Set(platform.Clock.GetUtcNow().AddHours(24));

        await RegisterAsync(platform, "key-of-yesterday", "庚导师");
        platform.Clock.Set(platform.Clock.GetUtcNow().AddHours(25));
        var cleanUp = platform.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<IdempotencyCleanUp>().Single();
        var deleted = await cleanUp.RunAsync(CancellationToken.None);

        Assert.Equal(2, await CountAsync(platform, "庚导师"));
        Assert.Equal(1, deleted);
    }

    [Fact]
    public async Task Table_HoldsNeitherKeyNorCallerNorArguments()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await RegisterAsync(platform, "key-that-nobody-reads", "辛导师");
        await using var context = platform.OpenContext();

        var stored = await context.IdempotentResults.SingleAsync();

        Assert.Matches("^[0-9a-f]{64}$", stored.Id);
        Assert.Matches("^[0-9a-f]{64}$", stored.Fingerprint);
        Assert.Equal("registerMentor", stored.Field);
    }

    private static Task<Answer> RegisterAsync(RunningPlatform platform, string key, string name, Persona? by = null) =>
        platform.AskAsync(Register, new { key, name }, by ?? People.Officer);

    private static Task<Answer> ChangeStatusAsync(RunningPlatform platform, string enterpriseId, long? expectedVersion) => platform.AskAsync(
        "mutation($input: ChangeEnterpriseStatusInput!) { changeEnterpriseStatus(input: $input) @idempotent(key: \"key-of-a-refusal\") { enterprise { status } errors { ... on Error { code } } } }",
        new { input = new { enterpriseId, status = "SUSPENDED", expectedVersion } }, People.Officer);

    private static async Task<int> CountAsync(RunningPlatform platform, string name)
    {
        await using var context = platform.OpenContext();
        return await context.Mentors.CountAsync(mentor => mentor.Name == name);
    }
}
