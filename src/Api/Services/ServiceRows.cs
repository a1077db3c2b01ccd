using Platform.Api.Enterprises;
using Platform.Api.Negotiations;

namespace Platform.Api.Services;

/// <summary>A service that the rules recommended, as answers read it.</summary>
public sealed class ServiceRecommendationRow
{
    public long Id { get; init; }

    public long Version { get; init; }

    public long EnterpriseId { get; init; }

    public required string RuleId { get; init; }

    public required string Tier { get; init; }

    public required string Service { get; init; }

    public required string Reason { get; init; }

    /// <summary>JSON array of department names.</summary>
    public required string Providers { get; init; }

    public DateTime OfferedAt { get; init; }

    public required string Status { get; init; }

    public DateTime? DecidedAt { get; init; }

    public string? DecisionReason { get; init; }

    public EnterpriseRow? Enterprise { get; init; }
}

/// <summary>An order for help.</summary>
public sealed class ServiceOrderRow
{
    public long Id { get; init; }

    public long Version { get; init; }

    public long EnterpriseId { get; init; }

    public long? NegotiationId { get; init; }

    public long? RecommendationId { get; init; }

    public required string Service { get; init; }

    public required string Need { get; init; }

    public DateTime RequestedAt { get; init; }

    public DateTime? TakeByAt { get; init; }

    public required string Status { get; init; }

    public long? MentorId { get; init; }

    public DateTime? TakenAt { get; init; }

    public bool IsTakenLate { get; init; }

    public DateTime? BegunAt { get; init; }

    public DateTime? EndedAt { get; init; }

    public string? Outcome { get; init; }

    public int? Score { get; init; }

    public string? Feedback { get; init; }

    public EnterpriseRow? Enterprise { get; init; }

    public NegotiationRow? Negotiation { get; init; }

    public MentorRow? Mentor { get; init; }
}

/// <summary>A mentor who takes orders.</summary>
public sealed class MentorRow
{
    public long Id { get; init; }

    public long Version { get; init; }

    public required string Name { get; init; }

    public string? Phone { get; init; }

    public required string Kind { get; init; }

    public required string Organisation { get; init; }

    public long? EnterpriseId { get; init; }

    /// <summary>JSON array of fields.</summary>
    public required string Fields { get; init; }

    public int Capacity { get; init; }

    public int ActiveOrders { get; init; }

    public bool IsActive { get; init; }

    public EnterpriseRow? Enterprise { get; init; }

    public ICollection<ServiceOrderRow> Orders { get; init; } = [];
}
