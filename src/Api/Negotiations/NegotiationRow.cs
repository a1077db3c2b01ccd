using Platform.Api.Enterprises;
using Platform.Api.Participation;
using Platform.Api.Regions;
using Platform.Api.Supervision;

namespace Platform.Api.Negotiations;

/// <summary>A round of negotiation as answers read it.</summary>
public sealed class NegotiationRow
{
    public long Id { get; init; }

    public long Version { get; init; }

    public required string Division { get; init; }

    public long? EnterpriseId { get; init; }

    public int Employees { get; init; }

    public int Year { get; init; }

    public required string Scope { get; init; }

    public required string Procedure { get; init; }

    public required string State { get; init; }

    public string? ReturnsTo { get; init; }

    public string? DueReason { get; init; }

    public string? RequestedBy { get; init; }

    public DateTime? RequestedAt { get; init; }

    public string? Refusal { get; init; }

    public DateOnly? MeetingOn { get; init; }

    public DateOnly? AgreementInForceUntil { get; init; }

    public DateOnly? RenewalOpensOn { get; init; }

    public DateOnly LastStepOn { get; init; }

    public int TableRound { get; init; }

    public long? PreviousNegotiationId { get; init; }

    public EnterpriseRow? Enterprise { get; init; }

    public RegionRow? Region { get; init; }

    public NegotiationRow? Previous { get; init; }

    public ICollection<RepresentativeRow> Representatives { get; init; } = [];

    public ICollection<MeetingRow> Meetings { get; init; } = [];

    public ICollection<VoteRow> Votes { get; init; } = [];

    public ICollection<WageAgreementRow> Agreements { get; init; } = [];

    public ICollection<ReviewRow> Reviews { get; init; } = [];

    public ICollection<ReportRow> Reports { get; init; } = [];

    public ICollection<DocumentRow> Documents { get; init; } = [];

    public ICollection<DeadlineRow> Deadlines { get; init; } = [];

    public ICollection<BreachRow> Breaches { get; init; } = [];

    public ICollection<OpinionRow> Opinions { get; init; } = [];

    public ICollection<SupervisionCaseRow> SupervisionCases { get; init; } = [];
}
