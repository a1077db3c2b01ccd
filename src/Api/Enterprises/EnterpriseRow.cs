using Platform.Api.Negotiations;
using Platform.Api.Regions;
using Platform.Api.Services;
using Platform.Api.Supervision;

namespace Platform.Api.Enterprises;

/// <summary>An enterprise as answers read it: plain columns and the ways to its neighbours.</summary>
public sealed class EnterpriseRow
{
    public long Id { get; init; }

    public long Version { get; init; }

    public required string CreditCode { get; init; }

    public required string Name { get; init; }

    public string? ShortName { get; init; }

    public required string Industry { get; init; }

    public required string Division { get; init; }

    public required string Kind { get; init; }

    public int Employees { get; init; }

    public int? FemaleEmployees { get; init; }

    public bool IsAboveDesignatedSize { get; init; }

    public bool IsPlatformEmployer { get; init; }

    public DateOnly? UnionEstablishedOn { get; init; }

    public required string Status { get; init; }

    public required string Source { get; init; }

    public bool IsGenerated { get; init; }

    public RegionRow? Region { get; init; }

    public ICollection<EnterpriseFactRow> Facts { get; init; } = [];

    public ICollection<NegotiationRow> Negotiations { get; init; } = [];

    public ICollection<SupervisionCaseRow> SupervisionCases { get; init; } = [];

    public ICollection<ServiceRecommendationRow> Recommendations { get; init; } = [];

    public ICollection<ServiceOrderRow> Orders { get; init; } = [];
}

/// <summary>A dated fact about an enterprise.</summary>
public sealed class EnterpriseFactRow
{
    public long Id { get; init; }

    public long EnterpriseId { get; init; }

    public required string FactId { get; init; }

    public DateOnly AsOf { get; init; }

    public decimal? Number { get; init; }

    public string? Text { get; init; }

    public bool? Truth { get; init; }

    public required string Source { get; init; }

    public bool IsGenerated { get; init; }

    public DateTime RecordedAt { get; init; }

    public EnterpriseRow? Enterprise { get; init; }
}
