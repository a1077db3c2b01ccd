namespace Platform.Domain.Participation;

/// <summary>
/// What happens to opinions. Closed: every kind is in this file. None carries a text or a token, and what a worker
/// did is dated by the day only, so that the log cannot be laid beside a camera or a time clock.
/// </summary>
public abstract record OpinionEvent : DomainEvent
{
    private protected OpinionEvent(string name, DateTimeOffset at, Actor by, long negotiationId)
        : base(name, at, by)
    {
        NegotiationId = negotiationId;
    }

    /// <summary>The negotiation.</summary>
    public long NegotiationId { get; }
}

/// <summary>A worker gave an opinion.</summary>
public sealed record OpinionGiven(DateTimeOffset At, Actor By, long NegotiationId)
    : OpinionEvent("opinion.given", At, By, NegotiationId);

/// <summary>The union decided whether the employer may see an opinion.</summary>
public sealed record OpinionReviewed(DateTimeOffset At, Actor By, long NegotiationId, OpinionStatus Status)
    : OpinionEvent("opinion.reviewed", At, By, NegotiationId);

/// <summary>An opinion was answered, or its answer changed.</summary>
public sealed record OpinionAnswered(DateTimeOffset At, Actor By, long NegotiationId, bool IsAdopted)
    : OpinionEvent("opinion.answered", At, By, NegotiationId);
