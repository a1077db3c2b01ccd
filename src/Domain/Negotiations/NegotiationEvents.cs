using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations;

/// <summary>
/// What happens to a negotiation. Closed: every kind is in this file. No event names a person; rosters are read from
/// the aggregate by those who may.
/// </summary>
public abstract record NegotiationEvent : DomainEvent
{
    private protected NegotiationEvent(string name, DateTimeOffset at, Actor by)
        : base(name, at, by)
    {
    }

    /// <summary>The state after the event; <see cref="NegotiationState.Supervised"/> hides no change beneath it.</summary>
    public NegotiationState State { get; init; }

    /// <summary>The state beneath supervision after the event; the same as <see cref="State"/> without supervision.</summary>
    public NegotiationState Stage { get; init; }
}

/// <summary>A round was planned.</summary>
public sealed record NegotiationPlanned(
    DateTimeOffset At, Actor By, NegotiationSubject Subject, int Year, NegotiationScope Scope, Procedure Procedure)
    : NegotiationEvent("negotiation.planned", At, By);

/// <summary>The employer side's figures changed.</summary>
public sealed record NegotiationSubjectUpdated(DateTimeOffset At, Actor By, NegotiationSubject Subject)
    : NegotiationEvent("negotiation.subject-updated", At, By);

/// <summary>The negotiation became due.</summary>
public sealed record NegotiationBecameDue(DateTimeOffset At, Actor By, DueReason Reason)
    : NegotiationEvent("negotiation.became-due", At, By);

/// <summary>A procedure was chosen.</summary>
public sealed record ProcedureChosen(DateTimeOffset At, Actor By, Procedure Procedure)
    : NegotiationEvent("negotiation.procedure-chosen", At, By);

/// <summary>An enterprise joined the round.</summary>
public sealed record EnterpriseCovered(DateTimeOffset At, Actor By, long EnterpriseId)
    : NegotiationEvent("negotiation.enterprise-covered", At, By);

/// <summary>The request was delivered.</summary>
public sealed record RequestDelivered(DateTimeOffset At, Actor By, Side RequestedBy)
    : NegotiationEvent("negotiation.requested", At, By);

/// <summary>The other side replied that it will negotiate.</summary>
public sealed record RequestAnswered(DateTimeOffset At, Actor By, DateOnly MeetingOn)
    : NegotiationEvent("negotiation.replied", At, By);

/// <summary>The other side refused in writing.</summary>
public sealed record RequestRefused(DateTimeOffset At, Actor By, string Reason)
    : NegotiationEvent("negotiation.refused", At, By);

/// <summary>The time for the reply passed in silence.</summary>
public sealed record ReplyLapsed(DateTimeOffset At, Actor By, DateOnly DueOn)
    : NegotiationEvent("negotiation.reply-lapsed", At, By);

/// <summary>The day of the meeting was moved.</summary>
public sealed record MeetingRescheduled(DateTimeOffset At, Actor By, DateOnly MeetingOn)
    : NegotiationEvent("negotiation.meeting-rescheduled", At, By);

/// <summary>A side named its representatives.</summary>
public sealed record RepresentativesNamed(DateTimeOffset At, Actor By, Side Side, int Count)
    : NegotiationEvent("negotiation.representatives-named", At, By);

/// <summary>A seat fell vacant.</summary>
public sealed record RepresentativeVacated(DateTimeOffset At, Actor By, Side Side, bool IsChief)
    : NegotiationEvent("negotiation.representative-vacated", At, By);

/// <summary>A vacant seat was filled.</summary>
public sealed record RepresentativeReplaced(DateTimeOffset At, Actor By, Side Side, bool IsChief)
    : NegotiationEvent("negotiation.representative-replaced", At, By);

/// <summary>A side handed over agenda, names and data.</summary>
public sealed record MaterialsExchanged(DateTimeOffset At, Actor By, Side Side)
    : NegotiationEvent("negotiation.materials-exchanged", At, By);

/// <summary>A meeting was opened.</summary>
public sealed record MeetingOpened(DateTimeOffset At, Actor By, int Number, Side Chair)
    : NegotiationEvent("negotiation.meeting-opened", At, By);

/// <summary>The minutes were signed by both chiefs.</summary>
public sealed record MinutesRecorded(DateTimeOffset At, Actor By, int Number)
    : NegotiationEvent("negotiation.minutes-recorded", At, By);

/// <summary>The negotiation was suspended.</summary>
public sealed record NegotiationSuspended(DateTimeOffset At, Actor By, DateOnly ResumeOn)
    : NegotiationEvent("negotiation.suspended", At, By);

/// <summary>The sides came back to the table.</summary>
public sealed record NegotiationResumed(DateTimeOffset At, Actor By)
    : NegotiationEvent("negotiation.resumed", At, By);

/// <summary>Coordination began.</summary>
public sealed record CoordinationBegun(DateTimeOffset At, Actor By, ActorRole Applicant)
    : NegotiationEvent("negotiation.coordination-begun", At, By);

/// <summary>Coordination was extended.</summary>
public sealed record CoordinationExtended(DateTimeOffset At, Actor By, DateOnly DueOn)
    : NegotiationEvent("negotiation.coordination-extended", At, By);

/// <summary>Coordination ended.</summary>
public sealed record CoordinationConcluded(DateTimeOffset At, Actor By, CoordinationOutcome Outcome)
    : NegotiationEvent("negotiation.coordination-concluded", At, By);

/// <summary>A draft was agreed.</summary>
public sealed record DraftAgreed(DateTimeOffset At, Actor By, int Revision, decimal AdjustmentPercent, decimal LowestPostWage)
    : NegotiationEvent("negotiation.draft-agreed", At, By);

/// <summary>The draft went to the congress.</summary>
public sealed record DraftSubmitted(DateTimeOffset At, Actor By, int Revision)
    : NegotiationEvent("negotiation.draft-submitted", At, By);

/// <summary>The congress voted.</summary>
public sealed record VoteRecorded(DateTimeOffset At, Actor By, CongressVote Vote)
    : NegotiationEvent("negotiation.vote-recorded", At, By);

/// <summary>So many votes failed in this round that help is to be offered.</summary>
public sealed record VotesFailedRepeatedly(DateTimeOffset At, Actor By, int Failed)
    : NegotiationEvent("negotiation.votes-failed-repeatedly", At, By);

/// <summary>After a failed vote the sides went back to the table.</summary>
public sealed record RenegotiationBegun(DateTimeOffset At, Actor By)
    : NegotiationEvent("negotiation.renegotiation-begun", At, By);

/// <summary>Both chiefs signed.</summary>
public sealed record AgreementSigned(DateTimeOffset At, Actor By, int Revision)
    : NegotiationEvent("negotiation.signed", At, By);

/// <summary>The signed contract was filed for review.</summary>
public sealed record AgreementFiled(DateTimeOffset At, Actor By, int Revision, int Copies)
    : NegotiationEvent("negotiation.filed", At, By);

/// <summary>The review objected.</summary>
public sealed record ReviewObjected(DateTimeOffset At, Actor By, int Revision, string Opinion)
    : NegotiationEvent("negotiation.objected", At, By);

/// <summary>The agreement took effect, by approval or by silence.</summary>
public sealed record AgreementTookEffect(DateTimeOffset At, Actor By, int Revision, DateOnly EffectiveOn, bool IsTacit)
    : NegotiationEvent("negotiation.took-effect", At, By);

/// <summary>The agreement was published in the enterprise.</summary>
public sealed record AgreementPublished(DateTimeOffset At, Actor By, int Revision)
    : NegotiationEvent("negotiation.published", At, By);

/// <summary>The union above got its copy.</summary>
public sealed record UnionCopyFiled(DateTimeOffset At, Actor By, int Revision)
    : NegotiationEvent("negotiation.union-copy-filed", At, By);

/// <summary>The agreement is being performed.</summary>
public sealed record PerformanceBegun(DateTimeOffset At, Actor By, int Revision)
    : NegotiationEvent("negotiation.performance-begun", At, By);

/// <summary>The chiefs reported on performance.</summary>
public sealed record PerformanceReported(DateTimeOffset At, Actor By, int ContractYear, int ClausesKept, int ClausesReported)
    : NegotiationEvent("negotiation.performance-reported", At, By);

/// <summary>A change was taken up.</summary>
public sealed record ChangeBegun(DateTimeOffset At, Actor By, ChangeReason Reason)
    : NegotiationEvent("negotiation.change-begun", At, By);

/// <summary>The change was given up.</summary>
public sealed record ChangeAbandoned(DateTimeOffset At, Actor By)
    : NegotiationEvent("negotiation.change-abandoned", At, By);

/// <summary>The agreement was ended before its term.</summary>
public sealed record AgreementTerminated(DateTimeOffset At, Actor By, ChangeReason Reason)
    : NegotiationEvent("negotiation.terminated", At, By);

/// <summary>The termination was filed.</summary>
public sealed record TerminationFiled(DateTimeOffset At, Actor By)
    : NegotiationEvent("negotiation.termination-filed", At, By);

/// <summary>The agreement's term is over.</summary>
public sealed record AgreementExpired(DateTimeOffset At, Actor By, DateOnly EndedOn)
    : NegotiationEvent("negotiation.expired", At, By);

/// <summary>A case of joint supervision marked the negotiation.</summary>
public sealed record SupervisionStarted(DateTimeOffset At, Actor By, string CaseNumber, string RuleId)
    : NegotiationEvent("negotiation.supervision-started", At, By);

/// <summary>A mark of joint supervision ended: by the step that clears it, or by a release.</summary>
public sealed record SupervisionEnded(DateTimeOffset At, Actor By, string CaseNumber, string RuleId, NegotiationStep EndedBy)
    : NegotiationEvent("negotiation.supervision-ended", At, By);

/// <summary>A deadline began to run.</summary>
public sealed record DeadlineOpened(DateTimeOffset At, Actor By, Deadline Deadline, ActorRole? Obliged)
    : NegotiationEvent("negotiation.deadline-opened", At, By);

/// <summary>A deadline's dates changed: it was extended, or the calendar it was computed on changed.</summary>
public sealed record DeadlineMoved(DateTimeOffset At, Actor By, Deadline Deadline)
    : NegotiationEvent("negotiation.deadline-moved", At, By)
{
    /// <summary>Its last day before it was counted again; <see langword="null"/> where it was extended.</summary>
    public DateOnly? PreviousDueOn { get; init; }

    /// <summary>Why it was counted again; <see langword="null"/> where it was extended.</summary>
    public string? Reason { get; init; }
}

/// <summary>A deadline was kept, in time or late, or withdrawn.</summary>
public sealed record DeadlineClosed(DateTimeOffset At, Actor By, StatutoryTermId Term, DeadlineOutcome Outcome)
    : NegotiationEvent("negotiation.deadline-closed", At, By);

/// <summary>A breach was noted, or one noted before grew graver.</summary>
public sealed record BreachNoted(DateTimeOffset At, Actor By, string Rule, BreachSeverity Severity, ActorRole? Obliged, string Article)
    : NegotiationEvent("negotiation.breach-noted", At, By);

/// <summary>A breach was revoked: the step had been taken in time and was recorded late, or the dates were corrected.</summary>
public sealed record BreachRevoked(DateTimeOffset At, Actor By, string Rule, ActorRole? Obliged)
    : NegotiationEvent("negotiation.breach-revoked", At, By);
