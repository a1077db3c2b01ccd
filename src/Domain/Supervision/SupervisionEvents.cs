namespace Platform.Domain.Supervision;

/// <summary>What happens to a case of joint supervision. Closed: every kind is in this file.</summary>
public abstract record SupervisionEvent : DomainEvent
{
    private protected SupervisionEvent(string name, DateTimeOffset at, Actor by, string caseNumber)
        : base(name, at, by)
    {
        CaseNumber = caseNumber;
    }

    /// <summary>Number of the case.</summary>
    public string CaseNumber { get; }
}

/// <summary>A case was opened.</summary>
public sealed record CaseOpened(
    DateTimeOffset At, Actor By, string CaseNumber, long EnterpriseId, long? NegotiationId, string RuleId, int Episode,
    IReadOnlyList<CaseDepartment> Departments, DateOnly? DueOn)
    : SupervisionEvent("supervision.opened", At, By, CaseNumber);

/// <summary>A department was given a task.</summary>
public sealed record TaskAssigned(DateTimeOffset At, Actor By, string CaseNumber, int TaskNumber, string Department, DateOnly DueOn)
    : SupervisionEvent("supervision.task-assigned", At, By, CaseNumber);

/// <summary>A department did its task.</summary>
public sealed record TaskCompleted(DateTimeOffset At, Actor By, string CaseNumber, int TaskNumber, string Department, string Result)
    : SupervisionEvent("supervision.task-completed", At, By, CaseNumber);

/// <summary>A letter was issued or an interview held, within the union's power.</summary>
public sealed record LetterIssued(DateTimeOffset At, Actor By, string CaseNumber, LadderRung Rung, string DocumentNumber)
    : SupervisionEvent("supervision.letter-issued", At, By, CaseNumber);

/// <summary>A letter was handed over, or the enterprise would not take it.</summary>
public sealed record LetterDelivered(DateTimeOffset At, Actor By, string CaseNumber, string DocumentNumber, bool IsRejected, DateOnly? AnswerDueOn)
    : SupervisionEvent("supervision.letter-delivered", At, By, CaseNumber);

/// <summary>A letter was answered.</summary>
public sealed record LetterAnswered(DateTimeOffset At, Actor By, string CaseNumber, string DocumentNumber, bool IsRectified)
    : SupervisionEvent("supervision.letter-answered", At, By, CaseNumber);

/// <summary>The competent authority acted; the platform records it by the number of the authority's own document.</summary>
public sealed record AuthorityActed(DateTimeOffset At, Actor By, string CaseNumber, LadderRung Rung, string DocumentNumber, string Authority)
    : SupervisionEvent("supervision.authority-acted", At, By, CaseNumber);

/// <summary>The time for the case, an answer or a task passed.</summary>
public sealed record SupervisionDeadlineMissed(DateTimeOffset At, Actor By, string CaseNumber, string What, DateOnly DueOn)
    : SupervisionEvent("supervision.deadline-missed", At, By, CaseNumber);

/// <summary>The time for the case, an answer or a task was counted again, because the calendar changed.</summary>
public sealed record SupervisionDeadlineMoved(
    DateTimeOffset At, Actor By, string CaseNumber, string What, DateOnly DueOn, DateOnly PreviousDueOn, string Reason)
    : SupervisionEvent("supervision.deadline-moved", At, By, CaseNumber);

/// <summary>The condition to clear the case was met.</summary>
public sealed record CaseCleared(DateTimeOffset At, Actor By, string CaseNumber, string Reason)
    : SupervisionEvent("supervision.cleared", At, By, CaseNumber);

/// <summary>The case was handed on to the next rule.</summary>
public sealed record CaseEscalated(DateTimeOffset At, Actor By, string CaseNumber, string ToRule)
    : SupervisionEvent("supervision.escalated", At, By, CaseNumber);

/// <summary>The case was withdrawn.</summary>
public sealed record CaseWithdrawn(DateTimeOffset At, Actor By, string CaseNumber, string Reason)
    : SupervisionEvent("supervision.withdrawn", At, By, CaseNumber);
