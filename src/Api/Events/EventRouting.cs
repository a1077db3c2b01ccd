using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Domain;
using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;
using Platform.Domain.Participation;
using Platform.Domain.Policies;
using Platform.Domain.Services;
using Platform.Domain.Supervision;

namespace Platform.Api.Events;

/// <summary>Where an aggregate's events belong.</summary>
/// <param name="Region">Division of the enterprise; empty where there is none, which only administrators see.</param>
public sealed record EventRoute(string SubjectType, string Region, long? EnterpriseId);

/// <summary>Whom the events of the saved aggregates concern: which region and enterprise, and how widely they may be seen.</summary>
public sealed class EventRouting
{
    /// <summary>A worker gave an opinion: the one event whose time could tell who.</summary>
    public const string OpinionGiven = "opinion.given";

    private const string ConfidentialPrefix = "opinion.";

    // Names of what the law has published or what the public register shows anyway.
    private static readonly HashSet<string> PublicNames =
        ["enterprise.registered", "negotiation.took-effect", "negotiation.published", "negotiation.expired"];

    private readonly Dictionary<long, string> _divisions = [];
    private readonly Dictionary<long, (long EnterpriseId, string Division)> _rounds = [];

    private EventRouting()
    {
    }

    /// <summary>Looks up, with at most two statements, what the routes of the aggregates need; asked before they are saved.</summary>
    public static async Task<EventRouting> ForAsync(PlatformContext context, IReadOnlyCollection<Aggregate> changed, CancellationToken cancellation)
    {
        var routing = new EventRouting();
        foreach (var enterprise in context.Enterprises.Local)
        {
            routing._divisions[enterprise.Id] = enterprise.Division.Value;
        }

        var enterprises = changed.Select(EnterpriseOf).OfType<long>().Where(id => !routing._divisions.ContainsKey(id)).Distinct().ToList();
        if (enterprises.Count > 0)
        {
            foreach (var row in await context.Enterprises.AsNoTracking().Where(row => enterprises.Contains(row.Id)).Select(row => new { row.Id, row.Division }).ToListAsync(cancellation))
            {
                routing._divisions[row.Id] = row.Division.Value;
            }
        }

        var rounds = changed.OfType<Opinion>().Select(opinion => opinion.NegotiationId).Distinct().ToList();
        if (rounds.Count > 0)
        {
            foreach (var row in await context.Negotiations.AsNoTracking().Where(row => rounds.Contains(row.Id))
                .Select(row => new { row.Id, row.Subject.EnterpriseId, row.Subject.Division }).ToListAsync(cancellation))
            {
                routing._rounds[row.Id] = (row.EnterpriseId ?? 0, row.Division);
            }
        }

        return routing;
    }

    /// <summary>The enterprises that the aggregates belong to, each once.</summary>
    public List<long> EnterprisesOf(IEnumerable<Aggregate> changed) =>
        [.. changed.Select(aggregate => Of(aggregate).EnterpriseId).OfType<long>().Where(id => id > 0).Distinct().Order()];

    public static EventAudience AudienceOf(string name) =>
        PublicNames.Contains(name) ? EventAudience.Public
        : name.StartsWith(ConfidentialPrefix, StringComparison.Ordinal) ? EventAudience.Confidential
        : EventAudience.Restricted;

    public EventRoute Of(Aggregate aggregate) => aggregate switch
    {
        Negotiation negotiation => new EventRoute("Negotiation", negotiation.Subject.Division, negotiation.Subject.EnterpriseId),
        PolicyVersion policy => new EventRoute("PolicyVersion", policy.Division, null),
        Opinion opinion when _rounds.TryGetValue(opinion.NegotiationId, out var round) => new EventRoute("Opinion", round.Division, round.EnterpriseId),
        Enterprise enterprise => new EventRoute("Enterprise", enterprise.Division.Value, enterprise.Id),
        _ => new EventRoute(aggregate.GetType().Name, EnterpriseOf(aggregate) is { } id ? _divisions.GetValueOrDefault(id, "") : "", EnterpriseOf(aggregate)),
    };

    private static long? EnterpriseOf(Aggregate aggregate) => aggregate switch
    {
        SupervisionCase supervised => supervised.EnterpriseId,
        ServiceRecommendation offer => offer.EnterpriseId,
        ServiceOrder order => order.EnterpriseId,
        Mentor mentor => mentor.EnterpriseId,
        _ => null,
    };
}
