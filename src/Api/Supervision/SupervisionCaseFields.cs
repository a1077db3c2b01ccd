using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.GraphQL;
using Platform.Api.Participation;
using Platform.Api.Policies;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Loading;

namespace Platform.Api.Supervision;

/// <summary>Fields of a case that are kept beside it.</summary>
[ResolversFor("SupervisionCase")]
public static class SupervisionCaseFields
{
    public static async Task<RuleReasonView?> Reason([Parent] CaseKey supervised, CaseReasons reasons, ParticipationPrivacy privacy, ResolveContext context) =>
        await reasons.LoadAsync(supervised.Id) is { } reason ? new RuleReasonView(reason.Without(privacy.HiddenFrom(context.Caller(), null))) : null;
}

/// <summary>Why cases were opened, by the case's key.</summary>
public sealed class CaseReasons(WriteSessions sessions) : BatchDataLoader<long, MatchReason?>
{
    protected override async Task<IReadOnlyDictionary<long, MatchReason?>> LoadValuesAsync(IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var session = sessions.Open();
        var records = await (
            from supervised in session.Context.SupervisionCases
            join record in session.Context.DecisionRecords
                on new { supervised.EnterpriseId, supervised.RuleId, At = supervised.OpenedAt }
                equals new { record.EnterpriseId, record.RuleId, At = record.DecidedAt }
            where keys.Contains(supervised.Id)
            select new { supervised.Id, record.Reason }).ToListAsync(cancellationToken);
        return records.DistinctBy(record => record.Id).ToDictionary(
            record => record.Id,
            record => JsonSerializer.Deserialize<MatchReason>(record.Reason, JsonColumn.Options));
    }
}
