namespace Platform.Domain.Services;

/// <summary>What happens to offers, orders and mentors. Closed: every kind is in this file; none names a person.</summary>
public abstract record ServiceEvent : DomainEvent
{
    private protected ServiceEvent(string name, DateTimeOffset at, Actor by)
        : base(name, at, by)
    {
    }
}

/// <summary>A service was offered.</summary>
public sealed record ServiceOffered(DateTimeOffset At, Actor By, long EnterpriseId, string RuleId, ServiceTier Tier, string Service)
    : ServiceEvent("service.offered", At, By);

/// <summary>An offer was accepted, declined or retracted.</summary>
public sealed record ServiceOfferDecided(DateTimeOffset At, Actor By, long EnterpriseId, string RuleId, RecommendationStatus Status)
    : ServiceEvent("service.offer-decided", At, By);

/// <summary>A service was ordered.</summary>
public sealed record OrderRequested(DateTimeOffset At, Actor By, long EnterpriseId, string Service, DateOnly? TakeBy)
    : ServiceEvent("service.order-requested", At, By);

/// <summary>The time to take the order was counted again, because the calendar changed.</summary>
public sealed record OrderDeadlineMoved(DateTimeOffset At, Actor By, DateOnly TakeBy, DateOnly PreviousTakeBy, string Reason)
    : ServiceEvent("service.order-deadline-moved", At, By);

/// <summary>The order was offered to mentors.</summary>
public sealed record OrderOffered(DateTimeOffset At, Actor By, IReadOnlyList<long> MentorIds)
    : ServiceEvent("service.order-offered", At, By);

/// <summary>A mentor took the order.</summary>
public sealed record OrderTaken(DateTimeOffset At, Actor By, long MentorId, bool IsLate)
    : ServiceEvent("service.order-taken", At, By);

/// <summary>The help began.</summary>
public sealed record OrderBegun(DateTimeOffset At, Actor By)
    : ServiceEvent("service.order-begun", At, By);

/// <summary>The help was given.</summary>
public sealed record OrderCompleted(DateTimeOffset At, Actor By)
    : ServiceEvent("service.order-completed", At, By);

/// <summary>The help was rated.</summary>
public sealed record OrderRated(DateTimeOffset At, Actor By, int Score)
    : ServiceEvent("service.order-rated", At, By);

/// <summary>The order was called off.</summary>
public sealed record OrderCancelled(DateTimeOffset At, Actor By, string Reason)
    : ServiceEvent("service.order-cancelled", At, By);

/// <summary>Nobody took the order in time.</summary>
public sealed record OrderLapsed(DateTimeOffset At, Actor By)
    : ServiceEvent("service.order-lapsed", At, By);

/// <summary>A mentor was registered.</summary>
public sealed record MentorRegistered(DateTimeOffset At, Actor By, MentorKind Kind, string Organisation, IReadOnlyList<string> Fields)
    : ServiceEvent("mentor.registered", At, By);

/// <summary>What is known of a mentor changed.</summary>
public sealed record MentorUpdated(DateTimeOffset At, Actor By, MentorKind Kind, string Organisation, IReadOnlyList<string> Fields)
    : ServiceEvent("mentor.updated", At, By);

/// <summary>A mentor takes orders again, or no more.</summary>
public sealed record MentorActivityChanged(DateTimeOffset At, Actor By, bool IsActive)
    : ServiceEvent("mentor.activity-changed", At, By);

/// <summary>A mentor has one order more or less.</summary>
public sealed record MentorLoadChanged(DateTimeOffset At, Actor By, int ActiveOrders)
    : ServiceEvent("mentor.load-changed", At, By);
