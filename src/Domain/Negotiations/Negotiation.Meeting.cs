using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations;

// 浙江省集体合同条例 arts. 16, 17, 19 and 39; 工资集体协商试行办法 art. 11: at the table (states 6, 6s, 6d, 7).
public sealed partial class Negotiation
{
    /// <summary>
    /// A chief opens a meeting. The chiefs chair in turn; the same side chairing again is noted. Nobody comes to the
    /// table while a seat is vacant.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.SeatVacant"/>,
    /// <see cref="NegotiationErrors.MinutesOutstanding"/>, <see cref="NegotiationErrors.SessionsUsedUp"/> or an error
    /// common to all steps.
    /// </returns>
    public DomainError? OpenMeeting(Act act, Side chair)
    {
        if (Refuses(NegotiationStep.OpenMeeting, act) is { } refusal)
        {
            return refusal;
        }

        var sameAgain = _meetings.Count > 0 && _meetings[^1].Chair == chair;
        TableRound = Math.Max(TableRound, 1);
        var meeting = new Meeting(_meetings.Count + 1, TableRound, chair, act.On);
        _meetings.Add(meeting);
        Take(NegotiationStep.OpenMeeting, act, new MeetingOpened(act.At, act.By, meeting.Number, chair), NegotiationState.Meeting);
        KeepDeadlines(act, Term.EmergencyMeeting, Term.AnnualNegotiation);
        NoteLateMaterials(act);
        if (sameAgain)
        {
            NoteRemark(BreachRules.ChairTurn, BreachSeverity.Warning, Articles.Chair, chair.Role(), act);
        }

        return null;
    }

    /// <summary>The minutes, kept by one who is no representative, are signed by both chiefs.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.NoOpenMeeting"/>,
    /// <see cref="NegotiationErrors.MinutesUnsigned"/>, <see cref="NegotiationErrors.RecorderIsRepresentative"/>,
    /// <see cref="NegotiationErrors.TextMissing"/> or an error common to all steps.
    /// </returns>
    public DomainError? RecordMinutes(Act act, MeetingMinutes minutes)
    {
        var refusal = Refuses(NegotiationStep.RecordMinutes, act)
            ?? (minutes is { WorkersChiefSigned: true, EmployerChiefSigned: true } ? null : NegotiationErrors.MinutesUnsigned)
            ?? (SeatOf(minutes.RecorderKey) is null ? null : NegotiationErrors.RecorderIsRepresentative)
            ?? (string.IsNullOrWhiteSpace(minutes.Summary) ? NegotiationErrors.TextMissing(nameof(minutes.Summary)) : null);
        if (refusal is not null || OpenMeetingNow is not { } meeting)
        {
            return refusal ?? NegotiationErrors.NoOpenMeeting;
        }

        meeting.Close(act.On, minutes.Summary);
        Take(NegotiationStep.RecordMinutes, act, new MinutesRecorded(act.At, act.By, meeting.Number));
        return null;
    }

    /// <summary>
    /// The sides suspend: with the workers' consent (条例 art. 17) and the employer's, and no longer than the law
    /// allows (民主管理条例 art. 29).
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.SuspensionWithoutConsent"/>,
    /// <see cref="NegotiationErrors.SuspensionReversed"/>, <see cref="NegotiationErrors.SuspensionTooLong"/> or an
    /// error common to all steps.
    /// </returns>
    public DomainError? Suspend(Act act, SuspensionPlan plan)
    {
        if ((Refuses(NegotiationStep.Suspend, act) ?? CheckSuspension(plan, act)) is { } refusal)
        {
            return refusal;
        }

        _suspensions.Add(new Suspension(act.On, plan));
        Take(NegotiationStep.Suspend, act, new NegotiationSuspended(act.At, act.By, plan.ResumeOn), NegotiationState.Suspended);
        OpenDeadline(Term.Suspension, act, null);
        return null;
    }

    /// <summary>The sides come back to the table; late is a violation, and better than never.</summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? Resume(Act act)
    {
        if (Refuses(NegotiationStep.Resume, act) is { } refusal)
        {
            return refusal;
        }

        _suspensions[^1].End(act.On);
        Take(NegotiationStep.Resume, act, new NegotiationResumed(act.At, act.By), NegotiationState.Meeting);
        KeepDeadlines(act, Term.Suspension);
        return null;
    }

    /// <summary>
    /// A side applies for coordination of the dispute, or the labour authority takes it up of its own accord (art.
    /// 39); from then the authority's time runs.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.DocumentMissing"/> for a side without an
    /// application, or another error common to all steps.
    /// </returns>
    public DomainError? ApplyForCoordination(Act act)
    {
        if (Refuses(NegotiationStep.ApplyForCoordination, act) is { } refusal)
        {
            return refusal;
        }

        if (Stage == NegotiationState.Suspended)
        {
            _suspensions[^1].End(act.On);
            KeepDeadlines(act, Term.Suspension);
        }

        _coordinations.Add(new Coordination(act.By.Role, act.At));
        Take(NegotiationStep.ApplyForCoordination, act, new CoordinationBegun(act.At, act.By, act.By.Role), NegotiationState.Coordination);
        OpenDeadline(Term.Coordination, act, ActorRole.LabourAuthority);
        return null;
    }

    /// <summary>The labour authority extends its time, once and before it is over (art. 39).</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.CoordinationExtendedAlready"/>,
    /// <see cref="NegotiationErrors.CoordinationOverdue"/> or an error common to all steps.
    /// </returns>
    public DomainError? ExtendCoordination(Act act)
    {
        if (Refuses(NegotiationStep.ExtendCoordination, act) is { } refusal)
        {
            return refusal;
        }

        var coordination = _coordinations[^1];
        coordination.Extend(act.On);
        var deadline = act.Law.DeadlineAfter(Term.Coordination, Term.CoordinationExtension, coordination.AcceptedAt);
        Take(NegotiationStep.ExtendCoordination, act, new CoordinationExtended(act.At, act.By, deadline.DueOn));

        // Refuses has made sure that the deadline runs.
        Running([Term.Coordination])!.Extend(deadline);
        Log(new DeadlineMoved(act.At, act.By, deadline));
        return null;
    }

    /// <summary>
    /// The coordination ends: back to the table, with an agreement as draft, or with nothing. With nothing the round
    /// is over, unless an agreement that was to be changed is still in force.
    /// </summary>
    /// <param name="act">The act.</param>
    /// <param name="outcome">How it ends.</param>
    /// <param name="terms">What was agreed; only with <see cref="CoordinationOutcome.Agreed"/>.</param>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.CoordinationWithoutTerms"/>, one of the
    /// agreement's errors in <see cref="NegotiationErrors"/> or an error common to all steps.
    /// </returns>
    public DomainError? ConcludeCoordination(Act act, CoordinationOutcome outcome, AgreementTerms? terms = null)
    {
        var refusal = Refuses(NegotiationStep.ConcludeCoordination, act)
            ?? (outcome == CoordinationOutcome.Agreed ? CheckCoordinationAgreement(act, terms) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        _coordinations[^1].Conclude(act.On, outcome);
        Take(NegotiationStep.ConcludeCoordination, act, new CoordinationConcluded(act.At, act.By, outcome), StateAfterCoordination(outcome));
        KeepDeadlines(act, Term.Coordination);
        if (outcome == CoordinationOutcome.Agreed && terms is not null)
        {
            Log(AgreedOn(act, terms));
            AddDraft(act, terms);
        }

        if (Stage == NegotiationState.ClosedWithoutAgreement)
        {
            WithdrawDeadlines(act, _ => true);
        }

        return null;
    }

    /// <summary>
    /// The sides agree on a draft: after a meeting with signed minutes, after an objection of the review, or for a
    /// change. Topics of art. 19 that it leaves out are noted.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.NoMeetingHeld"/>, one of the agreement's
    /// errors in <see cref="NegotiationErrors"/> or an error common to all steps.
    /// </returns>
    public DomainError? AgreeDraft(Act act, AgreementTerms terms)
    {
        if ((Refuses(NegotiationStep.AgreeDraft, act) ?? AgreementRules.Check(terms, act.Law.Statute)) is { } refusal)
        {
            return refusal;
        }

        Take(NegotiationStep.AgreeDraft, act, AgreedOn(act, terms), NegotiationState.Drafted);
        AddDraft(act, terms);
        return null;
    }

    private Meeting? OpenMeetingNow => _meetings.FindLast(meeting => meeting.IsOpen);

    private DomainError? MeetingObstacle() =>
        _representatives.Exists(seat => seat.IsVacant) ? NegotiationErrors.SeatVacant
        : OpenMeetingNow is not null ? NegotiationErrors.MinutesOutstanding
        : MaxSessions is { } most && _meetings.Count(meeting => meeting.TableRound == TableRound) >= most ? NegotiationErrors.SessionsUsedUp(most)
        : null;

    private DomainError? DraftObstacle() =>
        Stage != NegotiationState.Meeting ? null
        : OpenMeetingNow is not null ? NegotiationErrors.MinutesOutstanding
        : _meetings.Exists(meeting => meeting.TableRound == TableRound) ? null
        : NegotiationErrors.NoMeetingHeld;

    private DomainError? ExtensionObstacle(DateTimeOffset at) =>
        _coordinations.Count > 0 && _coordinations[^1].ExtendedOn is not null ? NegotiationErrors.CoordinationExtendedAlready
        : Running([Term.Coordination]) is { } running && at < running.Deadline.DueAt ? null
        : NegotiationErrors.CoordinationOverdue;

    private static DomainError? CheckSuspension(SuspensionPlan plan, Act act)
    {
        var limit = act.Law.DeadlineAfter(Term.Suspension, act.At);
        return !plan.WorkersConsent ? NegotiationErrors.SuspensionWithoutConsent(Side.Workers)
            : !plan.EmployerConsent ? NegotiationErrors.SuspensionWithoutConsent(Side.Employer)
            : plan.ResumeOn < act.On ? NegotiationErrors.SuspensionReversed(plan.ResumeOn)
            : limit is not null && plan.ResumeOn > limit.DueOn ? NegotiationErrors.SuspensionTooLong(plan.ResumeOn, limit)
            : null;
    }

    private static DomainError? CheckCoordinationAgreement(Act act, AgreementTerms? terms) =>
        !act.Has(DocumentKind.CoordinationAgreement)
            ? NegotiationErrors.DocumentMissing(StepCatalogue.Of(NegotiationStep.ConcludeCoordination), DocumentKind.CoordinationAgreement)
            : terms is null ? NegotiationErrors.CoordinationWithoutTerms
            : AgreementRules.Check(terms, act.Law.Statute);

    private NegotiationState StateAfterCoordination(CoordinationOutcome outcome) => outcome switch
    {
        CoordinationOutcome.BackToTable => NegotiationState.Meeting,
        CoordinationOutcome.Agreed => NegotiationState.Drafted,
        _ when AgreementInForce is not null => NegotiationState.Performing,
        _ => NegotiationState.ClosedWithoutAgreement,
    };

    private DraftAgreed AgreedOn(Act act, AgreementTerms terms) =>
        new(act.At, act.By, _agreements.Count + 1, terms.AdjustmentPercent, terms.LowestPostWage);

    // Art. 24: within the time the draft goes to the congress; sooner when an earlier one was voted down there.
    private void AddDraft(Act act, AgreementTerms terms)
    {
        var votedDown = _votes.Count > 0 && !_votes[^1].Passed;
        _agreements.Add(new WageAgreement(_agreements.Count + 1, terms, act.On));
        KeepDeadlines(act, Term.Conclusion, Term.ConclusionByDesign, Term.Revision);
        OpenDeadline(votedDown ? Term.Resubmission : Term.ToCongress, act, null);
        foreach (var item in AgreementRules.LeftOut(terms, act.Law.Statute))
        {
            NoteRemark(BreachRules.ContentLeftOut, BreachSeverity.Warning, Articles.Content, null, act, item.Name);
        }
    }
}
