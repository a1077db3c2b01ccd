using Microsoft.EntityFrameworkCore;

namespace Platform.Api.Evaluation;

/// <summary>When an enterprise was judged last, by which rules, and when it must be judged again.</summary>
public sealed class Judgement
{
    public long EnterpriseId { get; init; }

    public DateTimeOffset JudgedAt { get; set; }

    /// <summary>The first day on which time alone changes something: a deadline passes, or the rules come out differently.</summary>
    public DateOnly LookAgainOn { get; set; }

    /// <summary>Content of the pack that judged.</summary>
    public required string PackHash { get; set; }

    /// <summary>The inputs that were judged, as <see cref="RuleInputs.Snapshot"/> writes them: what a draft is previewed on.</summary>
    public string? Inputs { get; set; }
}

/// <summary>Judgements as a table.</summary>
public static class Judgements
{
    /// <summary>
    /// Notes that the enterprises must be judged anew, whatever day their next look is on. Changing the row first, as the judge
    /// itself does, puts changes and judgements of one enterprise into an order: no judgement outlives a change that it did not see.
    /// </summary>
    public static async Task ComeDueAsync(this DbSet<Judgement> judgements, IReadOnlyList<long> enterpriseIds, DateOnly today, CancellationToken cancellation)
    {
        if (enterpriseIds.Count > 0)
        {
            await judgements.Where(judgement => enterpriseIds.Contains(judgement.EnterpriseId))
                .ExecuteUpdateAsync(update => update.SetProperty(judgement => judgement.LookAgainOn, today), cancellation);
        }
    }
}

/// <summary>Why a rule applied when it led to something: kept with the exact rules and inputs, so that it can be reproduced.</summary>
public sealed class DecisionRecord
{
    public long Id { get; init; }

    public long EnterpriseId { get; init; }

    public required string RuleId { get; init; }

    public DateTimeOffset DecidedAt { get; init; }

    public required string PackVersion { get; init; }

    public required string PackHash { get; init; }

    /// <summary>The matched row with its annotations and conditions, as JSON.</summary>
    public required string Reason { get; init; }

    /// <summary>All inputs that had a value, by vocabulary id, as JSON.</summary>
    public required string Inputs { get; init; }
}
