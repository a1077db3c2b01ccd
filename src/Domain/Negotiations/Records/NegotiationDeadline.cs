using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations.Records;

/// <summary>A deadline that a step set running, kept with the dates as they were computed then.</summary>
public sealed class NegotiationDeadline
{
    // The persistence layer fills the properties of an instance it makes this way.
    private NegotiationDeadline()
    {
        Deadline = null!;
    }

    internal NegotiationDeadline(Deadline deadline, ActorRole? obliged, string? about, DateTimeOffset? startedAt)
    {
        StartedAt = startedAt;
        Deadline = deadline;
        Obliged = obliged;
        About = about;
    }

    /// <summary>The term and its dates.</summary>
    public Deadline Deadline { get; private set; }

    /// <summary>
    /// When the event happened from which the dates are counted; <see langword="null"/> where they are not counted
    /// forward from an event (before a meeting, at the end of a year, after an extension).
    /// </summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>Who must act; <see langword="null"/> for both sides together.</summary>
    public ActorRole? Obliged { get; private set; }

    /// <summary>What it is about where several run under one term: the person key of a vacant seat.</summary>
    public string? About { get; private set; }

    /// <summary>What became of it.</summary>
    public DeadlineOutcome Outcome { get; private set; }

    /// <summary>When it was kept or withdrawn; <see langword="null"/> while it runs.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whether it still runs.</summary>
    public bool IsOpen => Outcome == DeadlineOutcome.Open;

    internal void Keep(DateTimeOffset at)
    {
        Outcome = Deadline.IsMissedAt(at) ? DeadlineOutcome.KeptLate : DeadlineOutcome.Kept;
        ClosedAt = at;
    }

    internal void Withdraw(DateTimeOffset at) => (Outcome, ClosedAt) = (DeadlineOutcome.Withdrawn, at);

    internal void Recompute(Deadline deadline) => Deadline = deadline;

    // The new date is counted from two terms together, which a later recomputation of the one would undo.
    internal void Extend(Deadline deadline) => (Deadline, StartedAt) = (deadline, null);
}
