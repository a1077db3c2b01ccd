using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api.Hosting;
using Platform.Api.Registry;
using Platform.Api.Tests.Running;
using Platform.GraphQL.Types;

namespace Platform.Api.Tests.Registry;

/// <summary>What is counted of the operations that clients send, and what is not.</summary>
public sealed class UsageTests(Platforms platforms) : IClassFixture<Platforms>
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Operation_SentByTwoKindsOfCallers_IsCountedForEach(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        const string Document = "query Counted($code: String!) { enterprise(creditCode: $code) { name } }";
        await platform.AskAsync(Document, new { code = "a" });
        await platform.AskAsync(Document, new { code = "b" });
        await WriteAsync(platform);
        await platform.AskAsync(Document, new { code = "c" });
        await platform.AskAsync(Document, new { code = "d" }, People.Integrator);

        var usage = await FindAsync(platform, "Counted");

        Assert.Equal(4, usage.Count);
        Assert.Equal(["ANONYMOUS", "INTEGRATOR"], usage.Users);
        Assert.Equal(["Enterprise.name", "Query.enterprise", "Query.enterprise(creditCode:)"], usage.Operation.Coordinates);
    }

    [Theory, OnSqlite]
    public async Task Document_WithValuesInIt_IsRememberedWithoutThem(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await platform.AskAsync(
            "query Searched { enterprises(first: 7, where: {name: {contains: \"机密\\\"文字\"}}) { nodes { ...Part } } } fragment Part on Enterprise { name } ");
        await platform.AskAsync("query Searched { enterprises(first: 3, where: {name: {contains: \"别的\"}}) { nodes { ...Part } } } fragment Part on Enterprise { name } ");

        var usage = await FindAsync(platform, "Searched");

        Assert.Equal(2, usage.Count);
        Assert.Equal(
            "query Searched {\n  enterprises(first: 0, where: {name: {contains: \"\"}}) {\n    nodes {\n      ...Part\n    }\n  }\n}\n\nfragment Part on Enterprise {\n  name\n}",
            usage.Operation.Document);
    }

    [Theory, OnSqlite]
    public async Task Operation_PricedOnlyOrRefused_IsNotCounted(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await (await platform.PostAsync(Sending.Body("query Priced { regions(first: 2) { totalCount } }"), "GraphQL-Cost: validate")).CodeAsync();
        await platform.AskAsync("query Refused { rulePacks { nothing } }");
        await WriteAsync(platform);

        await using var context = platform.OpenContext();

        Assert.Equal(0, await context.UsedOperations.CountAsync(operation => operation.Name == "Priced" || operation.Name == "Refused"));
    }

    [Theory, OnSqlite]
    public async Task Client_ThatSaysItsName_IsNamed(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        using var named = await platform.PostAsync(Sending.Body("query Named { regions(first: 1) { totalCount } }"), "GraphQL-Client-Name: county-portal");
        using var strange = await platform.PostAsync(Sending.Body("query Named { regions(first: 1) { totalCount } }"), "GraphQL-Client-Name: <script>");

        var usage = await FindAsync(platform, "Named");

        Assert.Equal(["ANONYMOUS", "ANONYMOUS (county-portal)"], usage.Users);
    }

    [Fact]
    public async Task Memory_WhenFull_CountsWhatIsKnownAndTellsTheRest()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: new Dictionary<string, string?> { ["Registry:MostUses"] = "2" });
        foreach (var name in new[] { "A", "B", "C", "D", "A" })
        {
            await platform.AskAsync($"query {name} {{ platform {{ now }} }}");
        }

        var uses = platform.Services.GetRequiredService<UsageRecorder>().Drain(out var leftOut);

        Assert.Equal([("A", 2), ("B", 1)], uses.Select(use => (use.Key.Operation.Name, use.Count)).Order());
        Assert.Equal(2, leftOut);
    }

    [Fact]
    public async Task Counts_OfManyThreadsWhileTheyAreTaken_AreAllThere()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        var recorder = platform.Services.GetRequiredService<UsageRecorder>();
        await platform.AskAsync("query Once { platform { now } }");
        var key = recorder.Drain(out _).Single().Key;

        var counting = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var use = 0; use < 50_000; use++)
            {
                recorder.Add(key, 1);
            }
        })));
        var taken = 0L;
        while (!counting.IsCompleted)
        {
            taken += recorder.Drain(out _).Sum(use => use.Count);
        }

        Assert.Equal(200_000, taken + recorder.Drain(out _).Sum(use => use.Count));
    }

    [Fact]
    public void Report_OfADeprecatedField_NamesWhoStillUsesIt()
    {
        var schema = Schema.Build("type Query { old: Int @deprecated(reason: \"Use new.\") unused: Int @deprecated(reason: \"Gone.\") new: Int }");
        var operation = new UsedOperationRow { Hash = new string('a', 64), Name = "Page", Document = "query Page { old }", Coordinates = ["Query.old"], FirstUsedAt = default };
        var use = new OperationUse { Day = new DateOnly(2026, 3, 2), OperationHash = operation.Hash, Roles = "INTEGRATOR", Client = "map", Count = 12 };

        var report = UsageReport.Of(schema, [new OperationUsage(operation, [use])]);

        Assert.Equal([("Query.old", 12L, "Use new."), ("Query.unused", 0L, "Gone.")], report.Deprecated.Select(element => (element.Coordinate, element.Count, element.Reason ?? "")));
        Assert.Equal(["INTEGRATOR (map)"], report.Deprecated[0].Operations[0].Users);
    }

    [Theory, OnSqlite]
    public async Task Counts_AfterTheirTime_AreForgottenWithTheirOperation(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await platform.AskAsync("query Forgotten { platform { now } }");
        await WriteAsync(platform);
        var store = new UsageStore(platform.OpenContext, new RegistrySettings { Kept = TimeSpan.Zero }, new FixedClock(platform.Clock.GetUtcNow().AddDays(1)));

        await store.ForgetAsync(CancellationToken.None);

        await using var context = platform.OpenContext();
        Assert.Equal(0, await context.OperationUses.CountAsync());
        Assert.Equal(0, await context.UsedOperations.CountAsync());
    }

    private static Task WriteAsync(RunningPlatform platform) => platform.Services.GetRequiredService<UsageWriter>().WriteAsync(CancellationToken.None);

    private static async Task<OperationUsage> FindAsync(RunningPlatform platform, string name)
    {
        await WriteAsync(platform);
        return (await platform.Services.GetRequiredService<SchemaRegistry>().UsageAsync(30, CancellationToken.None)).Single(usage => usage.Operation.Name == name);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
