using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;
using Platform.GraphQL.Types;

namespace Platform.Api.Tests.Lifecycle;

/// <summary>A change made meanwhile is noticed wherever something that exists is changed.</summary>
public sealed class ExpectedVersionTests(Platforms platforms) : IClassFixture<Platforms>
{
    /// <summary>Inputs that name something that exists and need no version of it, each with the reason.</summary>
    private static readonly Dictionary<string, string> Without = new()
    {
        ["GiveOpinionInput"] = "adds an opinion; a worker never sees the round's version",
        ["OpenParticipationInput"] = "makes a code; the round stays as it is",
        ["PlanNegotiationInput"] = "makes a round; there is one for an enterprise and year at most",
        ["RegisterMentorInput"] = "makes a mentor; the enterprise is where the mentor works",
        ["RequestServiceInput"] = "makes an order; enterprise, round and recommendation stay as they are",
    };

    [Theory, OnSqlite]
    public async Task Inputs_ThatNameSomethingThatExists_TakeItsVersionOrAreNamedHere(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var inputs = platform.Mutations
            .SelectMany(field => field.Arguments).Select(argument => argument.Type.Named).OfType<InputObjectType>().Distinct().ToList();

        var naming = inputs.Where(input => input.Fields.Any(field => field.Type.Named.Name == "ID")).ToList();
        var without = naming.Where(input => input.Fields.Find("expectedVersion") is null).Select(input => input.Name);

        Assert.Equal(Without.Keys, without.Order(StringComparer.Ordinal));
        Assert.InRange(naming.Count, 40, 200);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task EachFamily_AtAnotherVersion_AnswersAConflictAndChangesNothing(DatabaseProvider provider)
    {
        var platform = await platforms.OnAsync(provider);
        var enterprise = await GuardedEnterprise.CreateAsync(platform, 1950);
        var union = People.UnionOf(enterprise.Code);

        await SendStaleAsync(platform, "recordFact", "RecordFactInput", "enterprise", enterprise.Id, version => new { enterpriseId = enterprise.Id, factId = "certificateShare", value = 41, source = "人社", expectedVersion = version }, People.Labour);
        await SendStaleAsync(platform, "issueLetter", "IssueLetterInput", "case", enterprise.Case, version => new { caseId = enterprise.Case, rung = "NOTICE_LETTER", documentNumber = "函1", issuedBy = "总工会", expectedVersion = version }, People.Officer);
        await SendStaleAsync(platform, "cancelOrder", "CancelOrderInput", "order", enterprise.Order, version => new { orderId = enterprise.Order, reason = "不再需要", expectedVersion = version }, union);
        await SendStaleAsync(platform, "declineRecommendation", "DecideRecommendationInput", "recommendation", enterprise.Recommendation, version => new { recommendationId = enterprise.Recommendation, reason = "已有安排", expectedVersion = version }, union);
        await SendStaleAsync(platform, "withholdOpinion", "WithholdOpinionInput", "opinion", enterprise.Opinion, version => new { opinionId = enterprise.Opinion, expectedVersion = version }, union);
        await SendStaleAsync(platform, "replyToRequest", "ReplyToRequestInput", "negotiation", enterprise.Round, version => new { negotiationId = enterprise.Round, meetingOn = "2026-04-01", expectedVersion = version }, union);
    }

    // The version before the stored one is refused; then the stored one is let through to the step itself.
    private static async Task SendStaleAsync(
        RunningPlatform platform, string field, string input, string changed, string id, Func<long, object> step, Persona by)
    {
        var stored = await VersionOfAsync(platform, id);
        var stale = await SendAsync(platform, field, input, changed, step(stored - 1), by);
        Assert.Equal(stored, stale[$"{field}.errors.0.currentVersion"].GetInt64());
        Assert.Equal(stored, stale[$"{field}.{changed}.version"].GetInt64());
        Assert.Equal(stored, await VersionOfAsync(platform, id));

        var fresh = await SendAsync(platform, field, input, changed, step(stored), by);
        Assert.DoesNotContain("VERSION_CONFLICT", fresh.Texts($"{field}.errors", "code"));
    }

    private static Task<Answer> SendAsync(RunningPlatform platform, string field, string input, string changed, object values, Persona by) => platform.AskAsync(
        $"mutation($input: {input}!) {{ {field}(input: $input) {{ {changed} {{ version }} errors {{ ... on Error {{ code message }} ... on ConflictError {{ currentVersion }} }} }} }}",
        new { input = values }, by);

    private static async Task<long> VersionOfAsync(RunningPlatform platform, string id)
    {
        string[] types = ["Enterprise", "SupervisionCase", "ServiceOrder", "ServiceRecommendation", "Opinion", "Negotiation"];
        var selections = string.Join(' ', types.Select(type => $"... on {type} {{ version }}"));
        var answer = await platform.AskAsync($"query($id: ID!) {{ node(id: $id) {{ {selections} }} }}", new { id }, People.Administrator);
        return answer["node.version"].GetInt64();
    }
}
