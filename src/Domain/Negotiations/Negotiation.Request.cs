using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations;

// 浙江省集体合同条例 arts. 7, 8, 19 and 20: falling due, the request and the reply (states 0, 1, 2, R, 3).
public sealed partial class Negotiation
{
    /// <summary>
    /// The negotiation is due: once a year (art. 19), in the renewal window (art. 30), or on a trigger (art. 20).
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.RenewalNotOpen"/>,
    /// <see cref="NegotiationErrors.AgreementStillInForce"/> or an error common to all steps.
    /// </returns>
    public DomainError? BecomeDue(Act act, DueReason reason)
    {
        if ((Refuses(NegotiationStep.BecomeDue, act) ?? NotYetDue(reason, act.On)) is { } refusal)
        {
            return refusal;
        }

        DueReason = reason;
        Take(NegotiationStep.BecomeDue, act, new NegotiationBecameDue(act.At, act.By, reason), NegotiationState.Due);
        OpenDeadline(Term.RequestOnceDue, act, null);
        Open(act.Law.DeadlineOn(Term.AnnualNegotiation, act.At, new DateOnly(Year + 1, 1, 1).AddDays(-1)), act, null);
        return null;
    }

    /// <summary>Chooses another procedure before the request: simplified for the small, emergency for a stoppage.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.ProcedureNotOpen"/> or an error common to
    /// all steps.
    /// </returns>
    public DomainError? ChooseProcedure(Act act, ProcedureRule procedure)
    {
        if ((Refuses(NegotiationStep.ChooseProcedure, act) ?? CheckProcedure(procedure, Subject)) is { } refusal)
        {
            return refusal;
        }

        Follow(procedure);
        Take(NegotiationStep.ChooseProcedure, act, new ProcedureChosen(act.At, act.By, procedure.Procedure));
        return null;
    }

    /// <summary>Another enterprise joins a regional or sector round (arts. 25 to 29), until representatives are named.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.AlreadyCovered"/> or an error common to all
    /// steps.
    /// </returns>
    public DomainError? CoverEnterprise(Act act, long enterpriseId)
    {
        var refusal = Refuses(NegotiationStep.CoverEnterprise, act)
            ?? (_coveredEnterprises.Contains(enterpriseId) ? NegotiationErrors.AlreadyCovered(enterpriseId) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        _coveredEnterprises.Add(enterpriseId);
        Take(NegotiationStep.CoverEnterprise, act, new EnterpriseCovered(act.At, act.By, enterpriseId));
        return null;
    }

    /// <summary>
    /// A side delivers its written request (art. 7); without a union the union above guides the workers and may ask
    /// for them (art. 8). From the delivery the time for the reply runs.
    /// </summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? DeliverRequest(Act act)
    {
        if (Refuses(NegotiationStep.DeliverRequest, act) is { } refusal)
        {
            return refusal;
        }

        var side = act.By.ActingSide();
        (RequestedBy, RequestedAt) = (side, act.At);
        Take(NegotiationStep.DeliverRequest, act, new RequestDelivered(act.At, act.By, side), NegotiationState.Requested);
        KeepDeadlines(act, Term.RequestOnceDue);
        OpenDeadline(Term.Reply, act, side.Other().Role());

        // Where a city sets a time for concluding, it takes the place of the design.
        OpenDeadline(act.Law.Statute.InForce(Term.Conclusion) is null ? Term.ConclusionByDesign : Term.Conclusion, act, null);
        if (Procedure == Procedure.Emergency)
        {
            OpenDeadline(Term.EmergencyMeeting, act, null);
        }

        return null;
    }

    /// <summary>
    /// The other side replies in writing that it will negotiate, and the day of the meeting is agreed (art. 7). A
    /// late reply stands; so does one after a refusal.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.MeetingInThePast"/> or an error common to
    /// all steps.
    /// </returns>
    public DomainError? Reply(Act act, DateOnly meetingOn)
    {
        if ((Refuses(NegotiationStep.Reply, act) ?? CheckMeetingDay(meetingOn, act)) is { } refusal)
        {
            return refusal;
        }

        Refusal = null;
        MeetingOn = meetingOn;
        Take(NegotiationStep.Reply, act, new RequestAnswered(act.At, act.By, meetingOn), NegotiationState.Accepted);
        KeepDeadlines(act, Term.Reply);
        _breaches.FindLast(breach => breach.Rule == BreachRules.Refusal)?.Cure(act.On);
        OpenDeadline(Term.NamingRepresentatives, act, null);
        OpenInformationDeadlines(act);
        return null;
    }

    /// <summary>The other side refuses in writing, which art. 7 forbids: the refusal itself is a violation.</summary>
    /// <param name="act">The act.</param>
    /// <param name="reason">The reason it gives.</param>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.TextMissing"/> or an error common to all
    /// steps.
    /// </returns>
    public DomainError? Refuse(Act act, string reason)
    {
        var refusal = Refuses(NegotiationStep.Refuse, act) ?? (string.IsNullOrWhiteSpace(reason) ? NegotiationErrors.TextMissing(nameof(reason)) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        Refusal = RefusalKind.Written;
        Take(NegotiationStep.Refuse, act, new RequestRefused(act.At, act.By, reason), NegotiationState.Refused);
        KeepDeadlines(act, Term.Reply);
        NoteRemark(BreachRules.Refusal, BreachSeverity.Violation, Articles.Reply, act.By.Role, act, reason);
        return null;
    }

    /// <summary>The time for the reply has passed in silence. The reply is still owed.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.ReplyStillOpen"/> or an error common to all
    /// steps.
    /// </returns>
    public DomainError? LapseWithoutReply(Act act)
    {
        if (Refuses(NegotiationStep.LapseWithoutReply, act) is { } refusal)
        {
            return refusal;
        }

        // Refuses has made sure that the deadline runs and has passed.
        var missed = Running([Term.Reply])!;
        Refusal = RefusalKind.Silence;
        Take(NegotiationStep.LapseWithoutReply, act, new ReplyLapsed(act.At, act.By, missed.Deadline.DueOn), NegotiationState.Refused);
        NoteMissed(missed, act.At, act.By);
        return null;
    }

    private DomainError? NotYetDue(DueReason reason, DateOnly on) => reason switch
    {
        Negotiations.DueReason.Renewal when RenewalOpensOn is { } opensOn && on < opensOn => NegotiationErrors.RenewalNotOpen(opensOn),
        Negotiations.DueReason.NoAgreementInForce when AgreementInForceUntil is { } until && on <= until => NegotiationErrors.AgreementStillInForce(until),
        _ => null,
    };

    private DomainError? ReplyStillOpen(DateTimeOffset at) =>
        Running([Term.Reply]) is { } reply && at >= reply.Deadline.DueAt ? null
        : NegotiationErrors.ReplyStillOpen(Running([Term.Reply])?.Deadline.DueOn ?? LastStepOn);

    private static DomainError? CheckMeetingDay(DateOnly meetingOn, Act act) =>
        meetingOn < act.On ? NegotiationErrors.MeetingInThePast(meetingOn, act.On) : null;
}
