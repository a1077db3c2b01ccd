using System.Collections.Concurrent;
using System.Text.Json;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Reading;

/// <summary>Who sees which rows, on every way to them: each line gives a way and what each caller gets.</summary>
public sealed class ScopeTests(Platforms platforms) : IClassFixture<Platforms>
{
    private static readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<GuardedEnterprise>>> Guarded = new();

    /// <summary>A way of reading, the path of what is counted, and the count or refusal for each caller.</summary>
    public static TheoryData<string, string, string> Ways => new()
    {
        {
            "query($id: ID!) { enterprise(id: $id) { supervisionCases { totalCount } } }", "enterprise.supervisionCases.totalCount",
            "nobody=UNAUTHENTICATED officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=1 reform=0 policy=FORBIDDEN integrator=FORBIDDEN administrator=1"
        },
        {
            "query($id: ID!) { supervisionCases(where: {enterprise: {id: {eq: $id}}}) { totalCount } }", "supervisionCases.totalCount",
            "nobody=UNAUTHENTICATED officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=1 reform=0 policy=FORBIDDEN integrator=FORBIDDEN administrator=1"
        },
        {
            "query($round: ID!) { negotiation(id: $round) { supervisionCases { nodes { number } } } }", "negotiation.supervisionCases.nodes",
            "nobody=UNAUTHENTICATED officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=1 reform=0 policy=FORBIDDEN integrator=FORBIDDEN administrator=1"
        },
        {
            "query($case: ID!) { supervisionCase(id: $case) { number } }", "supervisionCase",
            "nobody=UNAUTHENTICATED officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=1 reform=0 policy=FORBIDDEN integrator=FORBIDDEN administrator=1"
        },
        {
            "query($case: ID!) { node(id: $case) { id } }", "node",
            "nobody=0 officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=1 reform=0 policy=0 integrator=0 administrator=1"
        },
        {
            "query($opinion: ID!) { node(id: $opinion) { id } }", "node",
            "nobody=0 officer=1 otherTown=0 union=1 otherUnion=0 employer=0 labour=0 reform=0 policy=0 integrator=0 administrator=1"
        },
        {
            "query($opinion: ID!) { nodes(ids: [$opinion]) { id } }", "nodes.0",
            "nobody=0 officer=1 otherTown=0 union=1 otherUnion=0 employer=0 labour=0 reform=0 policy=0 integrator=0 administrator=1"
        },
        {
            "query($order: ID!) { node(id: $order) { id } }", "node",
            "nobody=0 officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=0 reform=0 policy=0 integrator=0 administrator=1"
        },
        {
            "query($round: ID!) { negotiation(id: $round) { opinions { totalCount } } }", "negotiation.opinions.totalCount",
            "nobody=UNAUTHENTICATED officer=5 otherTown=0 union=5 otherUnion=0 employer=FORBIDDEN labour=FORBIDDEN reform=FORBIDDEN policy=FORBIDDEN integrator=FORBIDDEN administrator=5"
        },
        {
            "query($round: ID!) { negotiation(id: $round) { opinionCount } }", "negotiation.opinionCount",
            "nobody=UNAUTHENTICATED officer=5 otherTown=0 union=5 otherUnion=0 employer=FORBIDDEN labour=FORBIDDEN reform=FORBIDDEN policy=FORBIDDEN integrator=FORBIDDEN administrator=5"
        },
        {
            "query($round: ID!) { negotiation(id: $round) { nextSteps { step } } }", "negotiation.nextSteps",
            "nobody=UNAUTHENTICATED officer=2 otherTown=0 union=2 otherUnion=0 employer=2 labour=2 reform=2 policy=FORBIDDEN integrator=FORBIDDEN administrator=2"
        },
        {
            "query($id: ID!) { enterprise(id: $id) { facts { factId } } }", "enterprise.facts",
            "nobody=UNAUTHENTICATED officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=1 reform=1 policy=1 integrator=FORBIDDEN administrator=1"
        },
        {
            "query($id: ID!) { enterprise(id: $id) { orders { nodes { need } } } }", "enterprise.orders.nodes",
            "nobody=UNAUTHENTICATED officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=FORBIDDEN reform=FORBIDDEN policy=FORBIDDEN integrator=FORBIDDEN administrator=1"
        },
        {
            "query($id: ID!) { serviceOrders(where: {enterprise: {id: {eq: $id}}}) { totalCount } }", "serviceOrders.totalCount",
            "nobody=UNAUTHENTICATED officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=0 reform=0 policy=FORBIDDEN integrator=FORBIDDEN administrator=1"
        },
        {
            "query($round: ID!) { negotiation(id: $round) { documents { reference } } }", "negotiation.documents",
            "nobody=UNAUTHENTICATED officer=3 otherTown=0 union=3 otherUnion=0 employer=3 labour=3 reform=3 policy=FORBIDDEN integrator=FORBIDDEN administrator=3"
        },
        {
            "query($id: ID!) { events(after: \"\", where: {enterpriseId: $id, names: [\"opinion.*\"]}) { name } }", "events",
            "nobody=0 officer=5 otherTown=0 union=5 otherUnion=0 employer=0 labour=0 reform=0 policy=0 integrator=0 administrator=5"
        },
        {
            "query($id: ID!) { events(after: \"\", where: {enterpriseId: $id, names: [\"negotiation.refused\"]}) { name } }", "events",
            "nobody=0 officer=1 otherTown=0 union=1 otherUnion=0 employer=1 labour=1 reform=1 policy=0 integrator=1 administrator=1"
        },
        {
            "query($id: ID!) { events(after: \"\", where: {enterpriseId: $id, names: [\"enterprise.registered\"]}) { name } }", "events",
            "nobody=1 officer=1 otherTown=1 union=1 otherUnion=1 employer=1 labour=1 reform=1 policy=1 integrator=1 administrator=1"
        },
        {
            "{ events(after: \"\", where: {names: [\"mentor.*\"]}) { name } }", "events",
            "nobody=0 officer=0 otherTown=0 union=0 otherUnion=0 employer=0 labour=0 reform=0 policy=0 integrator=0 administrator=1"
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Rows_OnSqlite_ExistForThoseWhoMaySeeThem(string document, string path, string expected) =>
        AssertSeenAsync(DatabaseProvider.Sqlite, document, path, expected);

    [PostgreSqlTheory]
    [MemberData(nameof(Ways))]
    public Task Rows_OnPostgreSql_ExistForThoseWhoMaySeeThem(string document, string path, string expected) =>
        AssertSeenAsync(DatabaseProvider.PostgreSql, document, path, expected);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Subscription_BringsOnlyWhatTheCallerMaySee(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var guarded = await GuardedAsync(provider, platform);
        var names = new List<string?>();

        await foreach (var payload in EventStreamReader.SubscribeAsync(
            platform, "subscription($id: ID!) { negotiationEvents(after: \"\", first: 3, where: {enterpriseId: $id}) { name audience } }", new { id = guarded.Id }, People.EmployerOf(guarded.Code)))
        {
            names.Add(payload.GetProperty("data").GetProperty("negotiationEvents").GetProperty("audience").GetString());
        }

        Assert.Equal(3, names.Count);
        Assert.DoesNotContain("CONFIDENTIAL", names);
    }

    [Theory, OnSqlite]
    public async Task PhoneOfAMentor_IsForUnionOfficersOnly(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        await GuardedAsync(provider, platform);
        const string Phones = "{ mentors { nodes { name phone } } }";

        var officer = await platform.AskAsync(Phones, null, People.Officer);
        var employer = await platform.AskAsync(Phones, null, People.EmployerOf(CreditCodes.Of(1)));

        Assert.Equal("""{"mentors":{"nodes":[{"name":"无名导师","phone":"0579-87000000"}]}}""", officer.Data);
        Assert.Equal(["FORBIDDEN"], employer.ErrorCodes);
    }

    private async Task AssertSeenAsync(DatabaseProvider provider, string document, string path, string expected)
    {
        var platform = await platforms.OnAsync(provider);
        var guarded = await GuardedAsync(provider, platform);
        var variables = new { id = guarded.Id, round = guarded.Round, @case = guarded.Case, opinion = guarded.Opinion, order = guarded.Order };

        var seen = new List<string>();
        foreach (var (name, person) in Callers(guarded.Code))
        {
            seen.Add($"{name}={Seen(await platform.AskAsync(document, variables, person), path)}");
        }

        Assert.Equal(expected, string.Join(' ', seen));
    }

    private static string Seen(Answer answer, string path) => answer.ErrorCodes.Count > 0
        ? string.Join(',', answer.ErrorCodes)
        : answer[path] switch
        {
            { ValueKind: JsonValueKind.Null } => "0",
            { ValueKind: JsonValueKind.Array } list => $"{list.GetArrayLength()}",
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => "1",
        };

    private static Task<GuardedEnterprise> GuardedAsync(DatabaseProvider provider, RunningPlatform platform) =>
        Guarded.GetOrAdd(provider, _ => new Lazy<Task<GuardedEnterprise>>(() => CreateAsync(platform))).Value;

    private static async Task<GuardedEnterprise> CreateAsync(RunningPlatform platform)
    {
        await platform.AskAsync(
            "mutation { registerMentor(input: {name: \"无名导师\", kind: LAWYER, organisation: \"律师事务所\", phone: \"0579-87000000\"}) { errors { __typename } } }", null, People.Officer);
        var guarded = await GuardedEnterprise.CreateAsync(platform, 901);

        // What is told of opinions waits until their day is over.
        platform.Clock.Set(platform.Clock.GetUtcNow().AddDays(1));
        await platform.PublishAsync();
        return guarded;
    }

    private static IEnumerable<(string Name, Persona? Person)> Callers(string code) =>
    [
        ("nobody", null), ("officer", People.Officer), ("otherTown", People.OfficerOf("330784115")), ("union", People.UnionOf(code)),
        ("otherUnion", People.UnionOf(CreditCodes.Of(1))), ("employer", People.EmployerOf(code)), ("labour", People.Labour), ("reform", People.Reform),
        ("policy", People.Policy), ("integrator", People.Integrator), ("administrator", People.Administrator),
    ];
}
