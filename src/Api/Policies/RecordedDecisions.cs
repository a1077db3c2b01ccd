using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Evaluation;
using Platform.Api.GraphQL;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.Rules.Tables.Inputs;

namespace Platform.Api.Policies;

[ObjectType("RecordedDecision")]
public sealed record RecordedDecisionView(
    string Id, string RuleId, DateTimeOffset DecidedAt, string PackVersion, string PackHash, RuleReasonView Reason, JsonElement Inputs, bool? IsReproduced);

/// <summary>Decisions as they were recorded, made again with the rules and inputs of then.</summary>
[ResolversFor("Query")]
public static class RecordedDecisions
{
    private const int Most = 100;
    private const string TypeName = "RecordedDecision";

    [Field("recordedDecisions")]
    public static async Task<IReadOnlyList<RecordedDecisionView>> OfEnterpriseAsync(
        string enterpriseId, WriteSessions sessions, PackLibrary packs, ResolveContext context)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(enterpriseId, "Enterprise");
        if (!await IsVisibleAsync(session, key ?? -1, context))
        {
            return [];
        }

        var records = await session.Context.DecisionRecords.AsNoTracking().Where(record => record.EnterpriseId == key)
            .OrderByDescending(record => record.Id).Take(Most).ToListAsync(context.CancellationToken);
        return [.. records.Select(record => View(record, packs))];
    }

    [Field("recordedDecision")]
    public static async Task<RecordedDecisionView?> FindAsync(string id, WriteSessions sessions, PackLibrary packs, ResolveContext context)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(id, TypeName);
        var record = await session.Context.DecisionRecords.AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Id == key, context.CancellationToken);
        return record is not null && await IsVisibleAsync(session, record.EnterpriseId, context) ? View(record, packs) : null;
    }

    private static async Task<bool> IsVisibleAsync(WriteSession session, long enterpriseId, ResolveContext context) =>
        await session.Context.Enterprises.AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Id == enterpriseId, context.CancellationToken) is { } enterprise
        && context.Caller().Covers(enterprise.Division.Value, enterprise.CreditCode.Value);

    private static RecordedDecisionView View(DecisionRecord record, PackLibrary packs)
    {
        var reason = JsonSerializer.Deserialize<MatchReason>(record.Reason, JsonColumn.Options) ?? new MatchReason("", "", [], []);
        var inputs = JsonSerializer.Deserialize<JsonElement>(record.Inputs);
        return new RecordedDecisionView(
            GlobalId.Of(TypeName, record.Id), record.RuleId, record.DecidedAt, record.PackVersion, record.PackHash, new RuleReasonView(reason), inputs,
            IsReproduced(record, inputs, packs));
    }

    private static bool? IsReproduced(DecisionRecord record, JsonElement inputs, PackLibrary packs)
    {
        var policy = packs.FindByHash(record.PackHash)?.Policies.Values
            .FirstOrDefault(candidate => candidate.TablesOf(record.RuleId).Any());
        if (policy is null)
        {
            return null;
        }

        var read = new InputJson(policy.Compiled.Model, policy.Compiled.Vocabulary).Read(inputs);
        return read.Problems.Count == 0 && JsonSerializer.Serialize(policy.ReasonFor(record.RuleId, read.Inputs), JsonColumn.Options) == record.Reason;
    }
}
