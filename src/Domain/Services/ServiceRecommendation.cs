using Platform.Domain.Calendar;

namespace Platform.Domain.Services;

/// <summary>A service offered to an enterprise because a rule says it would help.</summary>
public sealed class ServiceRecommendation : Aggregate
{
    private readonly List<string> _providers = [];

    // The persistence layer fills the properties of an instance it makes this way.
    private ServiceRecommendation()
    {
        RuleId = null!;
        Service = null!;
        Reason = null!;
    }

    private ServiceRecommendation(RecommendationPlan plan, DateTimeOffset offeredAt)
        : this()
    {
        EnterpriseId = plan.EnterpriseId;
        NegotiationId = plan.NegotiationId;
        RuleId = plan.RuleId;
        Tier = plan.Tier;
        Service = plan.Service;
        Sla = plan.Sla;
        Reason = plan.Reason;
        OfferedAt = offeredAt;
        _providers.AddRange(plan.Providers);
    }

    /// <summary>The enterprise.</summary>
    public long EnterpriseId { get; private set; }

    /// <summary>The negotiation, where the offer is about one.</summary>
    public long? NegotiationId { get; private set; }

    /// <summary>The rule that offers it.</summary>
    public string RuleId { get; private set; }

    /// <summary>3 or N.</summary>
    public ServiceTier Tier { get; private set; }

    /// <summary>Name of the service.</summary>
    public string Service { get; private set; }

    /// <summary>Codes of the providing departments.</summary>
    public IReadOnlyList<string> Providers => _providers;

    /// <summary>Time the provider gives itself; <see langword="null"/> where it gives none.</summary>
    public Period? Sla { get; private set; }

    /// <summary>Why it fits.</summary>
    public string Reason { get; private set; }

    /// <summary>When it was offered.</summary>
    public DateTimeOffset OfferedAt { get; private set; }

    /// <summary>What became of it.</summary>
    public RecommendationStatus Status { get; private set; }

    /// <summary>When that was decided; <see langword="null"/> while offered.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was declined or retracted.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>Offers a service.</summary>
    /// <returns>The offer, or <see cref="ServiceErrors.TextMissing"/> or <see cref="ServiceErrors.NoProvider"/>.</returns>
    public static Result<ServiceRecommendation> Offer(RecommendationPlan plan, DateTimeOffset now, Actor by)
    {
        if (string.IsNullOrWhiteSpace(plan.RuleId) || string.IsNullOrWhiteSpace(plan.Service))
        {
            return ServiceErrors.TextMissing(string.IsNullOrWhiteSpace(plan.RuleId) ? nameof(plan.RuleId) : nameof(plan.Service));
        }

        if (plan.Providers.Count == 0)
        {
            return ServiceErrors.NoProvider;
        }

        var offer = new ServiceRecommendation(plan, now);
        offer.Record(new ServiceOffered(now, by, plan.EnterpriseId, plan.RuleId, plan.Tier, plan.Service));
        return offer;
    }

    /// <summary>The enterprise accepts.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="ServiceErrors.Decided"/> or <see cref="ServiceErrors.NotForRole"/>.</returns>
    public DomainError? Accept(DateTimeOffset now, Actor by) => Decide(RecommendationStatus.Accepted, null, now, by);

    /// <summary>The enterprise declines; help is offered, not imposed.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="ServiceErrors.Decided"/> or <see cref="ServiceErrors.NotForRole"/>.</returns>
    public DomainError? Decline(string? reason, DateTimeOffset now, Actor by) => Decide(RecommendationStatus.Declined, reason, now, by);

    /// <summary>The rule's reasons have gone. What was accepted or declined stays so.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="ServiceErrors.Decided"/> or <see cref="ServiceErrors.NotForRole"/>.</returns>
    public DomainError? Retract(string? reason, DateTimeOffset now, Actor by) => Decide(RecommendationStatus.Retracted, reason, now, by);

    private DomainError? Decide(RecommendationStatus status, string? reason, DateTimeOffset now, Actor by)
    {
        var deciders = status == RecommendationStatus.Retracted
            ? (ActorRole[])[ActorRole.System, ActorRole.UpperUnion]
            : [ActorRole.Workers, ActorRole.Employer];
        var error = Status != RecommendationStatus.Offered ? ServiceErrors.Decided(Status)
            : !deciders.Contains(by.Role) ? ServiceErrors.NotForRole(by.Role)
            : null;
        if (error is null)
        {
            (Status, DecidedAt, DecisionReason) = (status, now, reason);
            Record(new ServiceOfferDecided(now, by, EnterpriseId, RuleId, status));
        }

        return error;
    }
}
