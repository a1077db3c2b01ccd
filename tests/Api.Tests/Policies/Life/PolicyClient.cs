using System.Text.Json;
using Platform.Api.Identity;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Policies.Life;

/// <summary>Policy staff at work: sends the mutations of the life of a policy and remembers the version.</summary>
internal sealed class PolicyClient(RunningPlatform platform)
{
    public const string Supervision = "supervision/policy.dmn";

    private const string Selection = """
        { policy { id version state standing effectiveFrom contentHash editors inForce { versionId from until } }
          errors { __typename ... on Error { code message } ... on ConflictError { currentVersion } ... on InvalidInputError { field } } }
        """;

    /// <summary>A second member of the policy staff.</summary>
    public static Persona Second { get; } = new("policy-2", "政策审批", "Policy staff", [Role.PolicyStaff], People.County);

    public static Persona Elsewhere { get; } = new("policy-3", "外县政策人员", "Policy staff of another county", [Role.PolicyStaff], "330783");

    public string Id { get; private set; } = "";

    public long Version { get; private set; }

    public async Task<Answer> SendAsync(string mutation, string input, object values, Persona by)
    {
        var answer = await platform.AskAsync($"mutation($input: {input}!) {{ payload: {mutation}(input: $input) {Selection} }}", new { input = values }, by);
        if (answer.ErrorCodes.Count == 0 && answer["payload.policy"].ValueKind == JsonValueKind.Object)
        {
            (Id, Version) = (answer.Text("payload.policy.id"), answer["payload.policy.version"].GetInt64());
        }

        return answer;
    }

    public Task<Answer> DraftAsync(string document, string content, string? cases = null, Persona? by = null) => SendAsync(
        "draftPolicy", "DraftPolicyInput", new { division = People.County, document, title = "改动", content, cases }, by ?? People.Policy);

    public Task<Answer> UpdateAsync(string content, string? cases = null, Persona? by = null) => SendAsync(
        "updatePolicyDraft", "UpdatePolicyDraftInput", new { versionId = Id, expectedVersion = Version, title = "改动二", content, cases }, by ?? People.Policy);

    public Task<Answer> SubmitAsync(string effectiveFrom, Persona? by = null) => SendAsync(
        "submitPolicy", "SubmitPolicyInput", new { versionId = Id, expectedVersion = Version, effectiveFrom }, by ?? People.Policy);

    public Task<Answer> StepAsync(string mutation, Persona by) => SendAsync(mutation, "PolicyStepInput", new { versionId = Id, expectedVersion = Version }, by);

    public Task<Answer> WithdrawAsync(string? from = null) => SendAsync(
        "withdrawPolicy", "WithdrawPolicyInput", new { versionId = Id, expectedVersion = Version, reason = "有误", from }, People.Policy);

    public Task<Answer> RollBackAsync(string? to) => SendAsync(
        "rollBackPolicy", "RollBackPolicyInput", new { versionId = Id, expectedVersion = Version, toVersionId = to, reason = "恢复" }, People.Policy);

    /// <summary>Takes a text the whole way and expects that nobody objects.</summary>
    public async Task PublishAsync(string document, string content, string effectiveFrom, string? cases = null)
    {
        foreach (var answer in new[]
        {
            await DraftAsync(document, content, cases), await SubmitAsync(effectiveFrom),
            await StepAsync("approvePolicy", Second), await StepAsync("publishPolicy", People.Policy),
        })
        {
            Assert.True(answer.ErrorCodes.Count == 0 && answer["payload.errors"].GetArrayLength() == 0, answer.Body.ToString());
        }
    }

    /// <summary>The rule of the ladder that applies to an enterprise which has been due for a number of days.</summary>
    public async Task<string?> RuleAfterAsync(int days, object? when = null)
    {
        var answer = await platform.AskAsync(
            "query($input: EvaluatePolicyInput!) { evaluatePolicy(input: $input) { value packHash findings { code } } }",
            new { input = Merge(new { division = People.County, policy = "supervision", decision = "协商推进阶梯", inputs = new { daysDueUnrequested = days, operatingStatus = "正常" } }, when) },
            People.Policy);
        return answer["evaluatePolicy.value"] is { ValueKind: JsonValueKind.Object } value ? value.GetProperty("规则").GetString() : null;
    }

    /// <summary>The text of the delivered ladder with another number of days before the first reminder.</summary>
    public static string Ladder(int days) => Delivered(Supervision).Replace("<text>&gt; 30</text>", $"<text>&gt; {days}</text>", StringComparison.Ordinal);

    /// <summary>The delivered cases, none of which tells the number of days.</summary>
    public static string NoCases => """{"cases": []}""";

    public static string Delivered(string document) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", People.County, document));

    private static Dictionary<string, object?> Merge(object first, object? second) => new[] { first, second }.OfType<object>()
        .SelectMany(part => JsonSerializer.SerializeToElement(part, JsonSerializerOptions.Web).EnumerateObject())
        .ToDictionary(entry => entry.Name, entry => (object?)entry.Value);
}
