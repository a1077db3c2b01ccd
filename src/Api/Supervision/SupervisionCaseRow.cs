using Platform.Api.Enterprises;
using Platform.Api.Negotiations;

namespace Platform.Api.Supervision;

/// <summary>A case of joint supervision as answers read it.</summary>
public sealed class SupervisionCaseRow
{
    public long Id { get; init; }

    public long Version { get; init; }

    public required string Number { get; init; }

    public long EnterpriseId { get; init; }

    public long? NegotiationId { get; init; }

    public required string RuleId { get; init; }

    public int Episode { get; init; }

    public required string Instrument { get; init; }

    public required string ClearCondition { get; init; }

    public string? EscalatesTo { get; init; }

    public string? EscalatedFrom { get; init; }

    public DateTime OpenedAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public bool IsProvisional { get; init; }

    public required string Status { get; init; }

    public DateTime? ClosedAt { get; init; }

    public string? ClosingReason { get; init; }

    public EnterpriseRow? Enterprise { get; init; }

    public NegotiationRow? Negotiation { get; init; }

    public ICollection<CaseDepartmentRow> Departments { get; init; } = [];

    public ICollection<CaseTaskRow> Tasks { get; init; } = [];

    public ICollection<CaseDocumentRow> Documents { get; init; } = [];
}

/// <summary>A part of a case: a row of its own table, in the order of its key.</summary>
public abstract class CasePartRow
{
    public long Id { get; init; }

    public long CaseId { get; init; }

    public SupervisionCaseRow? Case { get; init; }
}

public sealed class CaseDepartmentRow : CasePartRow
{
    public required string Department { get; init; }

    public required string Part { get; init; }
}

public sealed class CaseTaskRow : CasePartRow
{
    public int Number { get; init; }

    public required string Department { get; init; }

    public required string Task { get; init; }

    public DateOnly DueOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public string? Result { get; init; }

    public bool IsDropped { get; init; }
}

public sealed class CaseDocumentRow : CasePartRow
{
    public required string Rung { get; init; }

    public required string Number { get; init; }

    public required string IssuedBy { get; init; }

    public DateOnly IssuedOn { get; init; }

    public DateOnly? DeliveredOn { get; init; }

    public bool IsRejected { get; init; }

    public DateOnly? AnswerDeadlineDueOn { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? Answer { get; init; }

    public bool? IsRectified { get; init; }
}
