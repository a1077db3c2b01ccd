using Platform.Domain.Calendar;

namespace Platform.Domain.Services;

/// <summary>What a service rule offers, as the rule engine hands it over.</summary>
/// <param name="EnterpriseId">The enterprise.</param>
/// <param name="NegotiationId">The negotiation, where the offer is about one.</param>
/// <param name="RuleId">The rule, e.g. V01.</param>
/// <param name="Tier">3 or N.</param>
/// <param name="Service">Name of the service.</param>
/// <param name="Providers">Codes of the providing departments; at least one.</param>
/// <param name="Sla">Time the provider gives itself; <see langword="null"/> where it gives none.</param>
/// <param name="Reason">Why it fits this enterprise, in words.</param>
public sealed record RecommendationPlan(
    long EnterpriseId,
    long? NegotiationId,
    string RuleId,
    ServiceTier Tier,
    string Service,
    IReadOnlyList<string> Providers,
    Period? Sla,
    string Reason);
