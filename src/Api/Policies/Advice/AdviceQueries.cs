using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Evaluation;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Policies.Checking;
using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Api.Policies.Advice;

/// <summary>Advice for those who negotiate.</summary>
[ResolversFor("Query")]
public static class AdviceQueries
{
    /// <returns><see langword="null"/> where the enterprise is not the caller's business or its pack gives no advice.</returns>
    public static async Task<NegotiationAdvice?> NegotiationAdvice(
        string enterpriseId, JsonElement? inputs, WriteSessions sessions, PackLibrary packs, TimeProvider clock, ResolveContext context)
    {
        await using var session = sessions.Open();
        var (key, now) = (GlobalId.KeyOf(enterpriseId, "Enterprise") ?? -1, clock.GetUtcNow());
        var file = (await EnterpriseFiles.LoadAsync(session.Context, [key], context.CancellationToken)).SingleOrDefault();
        if (file is null || !MayAsk(context.Caller(), file) || packs.Find(file.Enterprise.Division.Value, ChinaTime.DateOf(now)) is not { } pack
            || !pack.Policies.TryGetValue(AdvicePolicy.Id, out var policy))
        {
            return null;
        }

        var known = RuleInputs.AsContext(RuleInputs.Of(file, pack, now));
        if (inputs is not { ValueKind: not JsonValueKind.Null } given)
        {
            return new AdvicePolicy(policy).Of(known, pack.ContentHash);
        }

        var read = new InputJson(policy.Compiled.Model, policy.Compiled.Vocabulary).Read(given, "inputs");
        var language = context.ProblemLanguage();
        return read.Problems.Count > 0
            ? new NegotiationAdvice(null, null, null, pack.ContentHash, [.. read.Problems.Select(problem => PolicyFindingView.Of(PolicyFinding.Of(problem, ElementLines.None), language))])
            : new AdvicePolicy(policy).Of(With(known, read.Inputs), pack.ContentHash);
    }

    private static bool MayAsk(Caller caller, EnterpriseFile file) =>
        caller.Covers(file.Enterprise.Division.Value, file.Enterprise.CreditCode.Value)
        || (caller.Is(Role.PolicyStaff) && caller.Region is { } region && file.Enterprise.Division.Value.StartsWith(region, StringComparison.Ordinal));

    private static FeelContext With(FeelContext known, FeelContext given) =>
        new(known.Entries.Where(entry => given.Find(entry.Key) is null).Concat(given.Entries));
}
