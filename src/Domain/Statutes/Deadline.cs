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

    /// <summary>Whether two deadlines of a term have the same days, however their texts read.</summary>
    public bool IsSameDays(Deadline other) =>
        (DueAt, TargetAt, RemindOn, IsProvisional) == (other.DueAt, other.TargetAt, other.RemindOn, other.IsProvisional);

    /// <summary>
    /// The earliest days to which a recount may bring the deadline: those it has, where it must not become shorter;
    /// else the end of tomorrow, so that nobody finds his time over without having been told.
    /// </summary>
    /// <param name="isKept">Whether it must not become shorter.</param>
    /// <param name="now">When it is recounted.</param>
    public (DateOnly DueOn, DateOnly TargetOn) EarliestMove(bool isKept, DateTimeOffset now)
    {
        var tomorrow = ChinaTime.DateOf(now).AddDays(1);
        return isKept ? (DueOn, TargetOn) : (DueOn < tomorrow ? DueOn : tomorrow, TargetOn < tomorrow ? TargetOn : tomorrow);
    }

    /// <summary>This deadline, no earlier than some days.</summary>
    public Deadline NotBefore((DateOnly DueOn, DateOnly TargetOn) floor)
    {
        var due = DueOn < floor.DueOn ? this with { DueOn = floor.DueOn, DueAt = ChinaTime.EndOf(floor.DueOn) } : this;
        return TargetOn < floor.TargetOn ? due with { TargetOn = floor.TargetOn, TargetAt = ChinaTime.EndOf(floor.TargetOn) } : due;
    }

    private DeadlineStatus OverdueStatus => OnBreach switch
    {
        BreachConsequence.Violation or BreachConsequence.Block or BreachConsequence.Escalate => DeadlineStatus.Violated,
        BreachConsequence.TacitApproval => DeadlineStatus.Elapsed,
        _ => DeadlineStatus.TargetMissed,
    };
}
