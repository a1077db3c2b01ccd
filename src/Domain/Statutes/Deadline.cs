namespace Platform.Domain.Statutes;

/// <summary>
/// A date by which a term is to be kept. Two dates, because sources differ: the provincial rule decides whether the
/// law is broken (<see cref="DueOn"/>), the strictest rule that applies is what to aim at (<see cref="TargetOn"/>).
/// </summary>
/// <param name="Term">The term.</param>
/// <param name="Article">Its article, as cited to people.</param>
/// <param name="OnBreach">What follows when it is not kept.</param>
/// <param name="StartsOn">The day of the event it runs from; not counted.</param>
/// <param name="DueOn">Last day under the term itself, in China.</param>
/// <param name="DueAt">The instant at which that is over.</param>
/// <param name="TargetOn">Last day under the strictest source; never after <paramref name="DueOn"/>.</param>
/// <param name="TargetAt">The instant at which that is over.</param>
/// <param name="RemindOn">First day on which the deadline counts as due soon.</param>
/// <param name="IsProvisional">Whether the dates rest on a year whose holidays are not announced.</param>
public sealed record Deadline(
    StatutoryTermId Term,
    string Article,
    BreachConsequence OnBreach,
    DateOnly StartsOn,
    DateOnly DueOn,
    DateTimeOffset DueAt,
    DateOnly TargetOn,
    DateTimeOffset TargetAt,
    DateOnly RemindOn,
    bool IsProvisional)
{
    /// <summary>How the deadline stands, if nothing was done until then.</summary>
    public DeadlineStatus StatusAt(DateTimeOffset now) =>
        now >= DueAt ? OverdueStatus
        : now >= TargetAt ? DeadlineStatus.TargetMissed
        : ChinaTime.DateOf(now) >= RemindOn ? DeadlineStatus.DueSoon
        : DeadlineStatus.InTime;

    /// <summary>Whether something done then came after the target.</summary>
    public bool IsMissedAt(DateTimeOffset at) => OnBreach != BreachConsequence.TacitApproval && at >= TargetAt;

    private DeadlineStatus OverdueStatus => OnBreach switch
    {
        BreachConsequence.Violation or BreachConsequence.Block or BreachConsequence.Escalate => DeadlineStatus.Violated,
        BreachConsequence.TacitApproval => DeadlineStatus.Elapsed,
        _ => DeadlineStatus.TargetMissed,
    };
}
