namespace Platform.Api.Negotiations;

/// <summary>A record of a negotiation: a row of its own table, in the order of its key.</summary>
public abstract class NegotiationRecordRow
{
    public long Id { get; init; }

    public long NegotiationId { get; init; }

    public NegotiationRow? Negotiation { get; init; }
}

public sealed class RepresentativeRow : NegotiationRecordRow
{
    public required string Side { get; init; }

    public required string Name { get; init; }

    public required string Capacity { get; init; }

    public bool IsChief { get; init; }

    public DateOnly NamedOn { get; init; }

    public DateOnly? VacatedOn { get; init; }

    public DateOnly? ReplacedOn { get; init; }
}

public sealed class MeetingRow : NegotiationRecordRow
{
    public int Number { get; init; }

    public required string Chair { get; init; }

    public DateOnly HeldOn { get; init; }

    public DateOnly? MinutesSignedOn { get; init; }

    public string? Summary { get; init; }
}

public sealed class VoteRow : NegotiationRecordRow
{
    public int Revision { get; init; }

    public DateOnly HeldOn { get; init; }

    public required string Assembly { get; init; }

    public int Delegates { get; init; }

    public int Present { get; init; }

    public int Approvals { get; init; }

    public int Against { get; init; }

    public int? Enterprises { get; init; }

    public int? ApprovingEnterprises { get; init; }

    public bool Passed { get; init; }
}

public sealed class WageAgreementRow : NegotiationRecordRow
{
    public int Revision { get; init; }

    public decimal AdjustmentPercent { get; init; }

    public decimal LowestPostWage { get; init; }

    public decimal LocalMinimumWage { get; init; }

    public DateOnly From { get; init; }

    public DateOnly To { get; init; }

    public DateOnly AgreedOn { get; init; }

    public DateOnly? PassedOn { get; init; }

    public DateOnly? SignedOn { get; init; }

    public DateOnly? FiledOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public bool IsTacit { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? UnionFiledOn { get; init; }

    public DateOnly? EndedOn { get; init; }
}

public sealed class ReviewRow : NegotiationRecordRow
{
    public int Revision { get; init; }

    public DateOnly On { get; init; }

    public bool IsObjection { get; init; }

    public required string Opinion { get; init; }
}

public sealed class ReportRow : NegotiationRecordRow
{
    public int ContractYear { get; init; }

    public DateOnly On { get; init; }

    public required string Summary { get; init; }

    public int ClausesKept { get; init; }

    public int ClausesReported { get; init; }
}

public sealed class DocumentRow : NegotiationRecordRow
{
    public required string Step { get; init; }

    public required string Kind { get; init; }

    public required string Reference { get; init; }

    public required string By { get; init; }

    public DateOnly On { get; init; }
}

public sealed class DeadlineRow : NegotiationRecordRow
{
    public required string DeadlineTerm { get; init; }

    public required string DeadlineArticle { get; init; }

    public required string DeadlineOnBreach { get; init; }

    public string? Obliged { get; init; }

    public DateOnly DeadlineStartsOn { get; init; }

    public DateOnly DeadlineDueOn { get; init; }

    public DateOnly DeadlineTargetOn { get; init; }

    public bool DeadlineIsProvisional { get; init; }

    public required string Outcome { get; init; }

    public DateTime? ClosedAt { get; init; }
}

public sealed class BreachRow : NegotiationRecordRow
{
    public required string Rule { get; init; }

    public required string Severity { get; init; }

    public required string Article { get; init; }

    public string? Obliged { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly NotedOn { get; init; }

    public DateOnly? CuredOn { get; init; }
}
