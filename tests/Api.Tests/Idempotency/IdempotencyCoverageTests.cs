using Microsoft.EntityFrameworkCore;
using Platform.Api.Hosting;
using Platform.Api.Idempotency;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Idempotency;

/// <summary>Which mutations take a key, that each kind of them keeps its promise, and what is refused before anything happens.</summary>
public sealed class IdempotencyCoverageTests(Platforms platforms) : IClassFixture<Platforms>
{
    // Answers that hold a secret, that are about nobody in particular, that are made of many changes, or that are no aggregate's (policies).
    private static readonly string[] Without =
    [
        "approvePolicy", "draftPolicy", "evaluate", "giveOpinion", "importEnterprises", "joinParticipation", "openParticipation", "publishPolicy",
        "returnPolicy", "rollBackPolicy", "setClock", "submitDelivery", "submitPolicy", "updatePolicyDraft", "withdrawPolicy",
    ];

    [Theory, OnSqlite]
    public async Task Mutations_ButForThoseNamed_TakeAKey(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var mutations = platform.Mutations;

        var without = mutations.Where(field => !ReplayedPayloads.Cover(platform.Schema.BindingOf(field).Member)).Select(field => field.Name);

        Assert.Equal(Without, without.Order(StringComparer.Ordinal));
        Assert.InRange(mutations.Count, 60, 200);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task EachKindOfMutation_SentTwice_ChangesOnce(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var enterprise = await GuardedEnterprise.CreateAsync(platform, 1920);
        var union = People.UnionOf(enterprise.Code);

        await SendTwiceAsync(platform, "recordFact", "RecordFactInput", new { enterpriseId = enterprise.Id, factId = "certificateShare", value = 40, source = "人社" }, "enterprise", People.Labour);
        await SendTwiceAsync(platform, "issueLetter", "IssueLetterInput", new { caseId = enterprise.Case, rung = "NOTICE_LETTER", documentNumber = "函1", issuedBy = "总工会" }, "case", People.Officer);
        await SendTwiceAsync(platform, "requestService", "RequestServiceInput", new { enterpriseId = enterprise.Id, service = "法律援助", need = "起草合同" }, "order", union);
        await SendTwiceAsync(platform, "cancelOrder", "CancelOrderInput", new { orderId = enterprise.Order, reason = "不再需要" }, "order", union);
        await SendTwiceAsync(platform, "withholdOpinion", "WithholdOpinionInput", new { opinionId = enterprise.Opinion }, "opinion", union);
        await SendTwiceAsync(platform, "declineRecommendation", "DecideRecommendationInput", new { recommendationId = enterprise.Recommendation, reason = "已有安排" }, "recommendation", union);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task PlannedRound_SentTwice_IsOneRound(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var (id, code) = await SmallCounty.AddAsync(platform, 1930);
        platform.Clock.Set(RunningPlatform.Start);

        var planned = await SendTwiceAsync(platform, "planNegotiation", "PlanNegotiationInput", new { enterpriseId = id, year = 2026 }, "negotiation", People.UnionOf(code));
        var rounds = await platform.AskAsync("query($id: ID!) { enterprise(id: $id) { negotiations { nodes { id } } } }", new { id });

        Assert.Equal([planned], rounds.Texts("enterprise.negotiations.nodes", "id"));
    }

    [Theory]
    [InlineData("mutation { joinParticipation(input: { code: \"x\", deviceSecret: \"y\" }) @idempotent(key: \"12345678\") { __typename } }", "IDEMPOTENCY_NOT_SUPPORTED")]
    [InlineData("mutation { registerMentor(input: { name: \"a\", kind: LAWYER, organisation: \"b\" }) @idempotent(key: \"short\") { __typename } }", "IDEMPOTENCY_KEY_INVALID")]
    [InlineData("mutation { registerMentor(input: { name: \"a\", kind: LAWYER, organisation: \"b\" }) @idempotent(key: \"中文不是可见ASCII\") { __typename } }", "IDEMPOTENCY_KEY_INVALID")]
    [InlineData("mutation { registerMentor(input: { name: \"a\", kind: LAWYER, organisation: \"b\" }) @idempotent(key: \"12345678\") { __typename } registerMentor(input: { name: \"a\", kind: LAWYER, organisation: \"b\" }) @idempotent(key: \"87654321\") { __typename } }", "IDEMPOTENCY_KEY_INVALID")]
    [InlineData("{ enterprises(first: 1) @idempotent(key: \"12345678\") { totalCount } }", "DIRECTIVE_NOT_ON_MUTATION_FIELD")]
    [InlineData("mutation { registerMentor(input: { name: \"a\", kind: LAWYER, organisation: \"b\" }) { mentor @idempotent(key: \"12345678\") { id } } }", "DIRECTIVE_NOT_ON_MUTATION_FIELD")]
    public async Task Key_ThatCannotBeKept_IsRefusedBeforeAnythingHappens(string document, string code)
    {
        var platform = await platforms.OnAsync(DatabaseProvider.Sqlite);

        var answer = await platform.AskAsync(document, by: People.Officer);

        Assert.Equal([code], answer.ErrorCodes);
        Assert.False(answer.Body.TryGetProperty("data", out _));
    }

    [Theory, OnSqlite]
    public async Task Key_OfSomebodyUnknown_IsRefused(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);

        var answer = await platform.AskAsync("mutation { withholdOpinion(input: { opinionId: \"x\" }) @idempotent(key: \"12345678\") { __typename } }");

        Assert.Equal(["UNAUTHENTICATED"], answer.ErrorCodes);
    }

    /// <returns>Id of the object that was changed.</returns>
    private static async Task<string> SendTwiceAsync(
        RunningPlatform platform, string mutation, string inputType, object input, string result, Persona by)
    {
        var key = $"twice-{mutation}-{Guid.NewGuid()}";
        var document = $"mutation($input: {inputType}!) {{ {mutation}(input: $input) @idempotent(key: \"{key}\") {{ {result} {{ id }} errors {{ ... on Error {{ code message }} }} }} }}";
        var first = await platform.AskAsync(document, new { input }, by);
        var events = await CountEventsAsync(platform);

        var second = await platform.AskAsync(document, new { input }, by);

        Assert.True(first.ErrorCodes.Count == 0 && first[$"{mutation}.errors"].GetArrayLength() == 0, first.Body.GetRawText());
        Assert.Equal(first.Data, second.Data);
        Assert.Equal(events, await CountEventsAsync(platform));
        return first[$"{mutation}.{result}.id"].GetString() ?? "";
    }

    private static async Task<int> CountEventsAsync(RunningPlatform platform)
    {
        await using var context = platform.OpenContext();
        return await context.Events.CountAsync();
    }
}
