using Platform.Domain;
using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;

namespace Platform.Api.Events;

/// <summary>Whom an aggregate's events concern: which region and enterprise, and how widely they may be seen.</summary>
public static class EventRouting
{
    private static readonly HashSet<string> PublicNames =
    [
        "enterprise.registered",
        "negotiation.became-due",
        "negotiation.requested",
        "negotiation.answered",
        "negotiation.meeting-opened",
        "negotiation.took-effect",
        "negotiation.published",
        "negotiation.expired",
    ];

    public static EventRoute Of(Aggregate aggregate) => aggregate switch
    {
        Enterprise enterprise => new EventRoute("Enterprise", enterprise.Division.Value, enterprise.Id),
        Negotiation negotiation => new EventRoute("Negotiation", negotiation.Subject.Division, negotiation.Subject.EnterpriseId),
        _ => throw new ArgumentException($"No route for the events of {aggregate.GetType().Name}."),
    };

    public static EventAudience AudienceOf(string name) =>
        PublicNames.Contains(name) ? EventAudience.Public : EventAudience.Restricted;
}

/// <summary>Where an aggregate's events belong.</summary>
public sealed record EventRoute(string SubjectType, string Region, long? EnterpriseId);
