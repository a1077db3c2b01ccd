namespace Platform.Domain.Policies;

/// <summary>What happens to the documents of rule packs. Closed: every kind is in this file.</summary>
public abstract record PolicyEvent : DomainEvent
{
    private protected PolicyEvent(string name, DateTimeOffset at, Actor by)
        : base(name, at, by)
    {
    }
}

/// <summary>A draft was begun.</summary>
public sealed record PolicyDrafted(DateTimeOffset At, Actor By, string Document, string Title, string ContentHash)
    : PolicyEvent("policy.drafted", At, By);

/// <summary>A draft was changed.</summary>
public sealed record PolicyDraftUpdated(DateTimeOffset At, Actor By, string Document, string Title, string ContentHash)
    : PolicyEvent("policy.draft-updated", At, By);

/// <summary>A draft was handed to a second person.</summary>
public sealed record PolicySubmitted(DateTimeOffset At, Actor By, string Document, string ContentHash, DateOnly EffectiveFrom)
    : PolicyEvent("policy.submitted", At, By);

/// <summary>A version was given back to be written on.</summary>
public sealed record PolicyReturned(DateTimeOffset At, Actor By, string Document, string Reason)
    : PolicyEvent("policy.returned", At, By);

/// <summary>A second person agreed.</summary>
public sealed record PolicyApproved(DateTimeOffset At, Actor By, string Document, string ContentHash, string SubmittedBy)
    : PolicyEvent("policy.approved", At, By);

/// <summary>A version was published.</summary>
public sealed record PolicyPublished(DateTimeOffset At, Actor By, string Document, string ContentHash, DateOnly EffectiveFrom)
    : PolicyEvent("policy.published", At, By);

/// <summary>A version was given up before it was published.</summary>
public sealed record PolicyDiscarded(DateTimeOffset At, Actor By, string Document, string Reason)
    : PolicyEvent("policy.discarded", At, By);

/// <summary>A published version was withdrawn; what came before it follows.</summary>
public sealed record PolicyWithdrawn(DateTimeOffset At, Actor By, string Document, DateOnly From, long? FollowedBy, string Reason)
    : PolicyEvent("policy.withdrawn", At, By);

/// <summary>An earlier text took the place of a published version.</summary>
public sealed record PolicyRolledBack(DateTimeOffset At, Actor By, string Document, DateOnly From, long? FollowedBy, string Reason)
    : PolicyEvent("policy.rolled-back", At, By);
