using Platform.Domain.Calendar;

namespace Platform.Domain.Services;

/// <summary>What is ordered.</summary>
/// <param name="EnterpriseId">The enterprise that orders.</param>
/// <param name="NegotiationId">The negotiation it is for, if any.</param>
/// <param name="RecommendationId">The accepted offer behind it, if any.</param>
/// <param name="Service">Name of the service.</param>
/// <param name="Need">What help is needed, in words.</param>
/// <param name="Sla">Time within which a mentor takes it; <see langword="null"/> for none.</param>
public sealed record OrderRequest(long EnterpriseId, long? NegotiationId, long? RecommendationId, string Service, string Need, Period? Sla);
