using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations;

// 劳动合同法 art. 54; 浙江省集体合同条例 arts. 34 and 35: review, effect and publication (states 10 to 13).
public sealed partial class Negotiation
{
    /// <summary>The review finds nothing against the contract: it is in effect from that day.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.ReviewPeriodOver"/> or an error common to
    /// all steps.
    /// </returns>
    public DomainError? Approve(Act act)
    {
        if (Refuses(NegotiationStep.Approve, act) is { } refusal)
        {
            return refusal;
        }

        TakeEffect(NegotiationStep.Approve, act, act.On, isTacit: false);
        return null;
    }

    /// <summary>
    /// The review objects in writing, within its time; after it the contract is in effect by law and there is nothing
    /// to object to. The sides revise the draft.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.ReviewPeriodOver"/>,
    /// <see cref="NegotiationErrors.TextMissing"/> or an error common to all steps.
    /// </returns>
    public DomainError? RaiseObjection(Act act, string opinion)
    {
        var refusal = Refuses(NegotiationStep.RaiseObjection, act) ?? (string.IsNullOrWhiteSpace(opinion) ? NegotiationErrors.TextMissing(nameof(opinion)) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        _reviews.Add(new ReviewResult(_agreements.Count, act.On, true, opinion));
        Take(NegotiationStep.RaiseObjection, act, new ReviewObjected(act.At, act.By, _agreements.Count, opinion), NegotiationState.Objected);
        KeepDeadlines(act, Term.Review);
        OpenDeadline(Term.Revision, act, null);
        return null;
    }

    /// <summary>
    /// The reviewer's time has passed in silence: the contract is in effect from the day after its last day (劳动合同法
    /// art. 54), whenever this is recorded.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.ReviewStillRunning"/> or an error common to
    /// all steps.
    /// </returns>
    public DomainError? TacitApproval(Act act)
    {
        if (Refuses(NegotiationStep.TacitApproval, act) is { } refusal)
        {
            return refusal;
        }

        // Refuses has made sure that the deadline runs and has passed.
        var lastDay = Running([Term.Review])!.Deadline.DueOn;
        TakeEffect(NegotiationStep.TacitApproval, act, lastDay.AddDays(1), isTacit: true);
        return null;
    }

    /// <summary>The employer publishes the contract to all workers (art. 35).</summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? Publish(Act act)
    {
        if (Refuses(NegotiationStep.Publish, act) is { } refusal)
        {
            return refusal;
        }

        AgreementInForce?.Publish(act.On);
        Take(NegotiationStep.Publish, act, new AgreementPublished(act.At, act.By, _agreements.Count), NegotiationState.Published);
        KeepDeadlines(act, Term.Publication);
        return null;
    }

    /// <summary>The workers' side files a copy with the union above (art. 35).</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.UnionCopyFiledAlready"/> or an error common
    /// to all steps.
    /// </returns>
    public DomainError? FileWithUpperUnion(Act act)
    {
        if (Refuses(NegotiationStep.FileWithUpperUnion, act) is { } refusal)
        {
            return refusal;
        }

        AgreementInForce?.FileWithUnion(act.On);
        Take(NegotiationStep.FileWithUpperUnion, act, new UnionCopyFiled(act.At, act.By, _agreements.Count));
        KeepDeadlines(act, Term.UnionFiling);
        return null;
    }

    private void TakeEffect(NegotiationStep step, Act act, DateOnly effectiveOn, bool isTacit)
    {
        // A changed version takes the place of the one in force.
        AgreementInForce?.End(effectiveOn.AddDays(-1));
        var agreement = _agreements[^1];
        agreement.TakeEffect(effectiveOn, isTacit, act.Law.WindowBefore(Term.RenewalWindow, agreement.To));
        _reviews.Add(new ReviewResult(agreement.Revision, effectiveOn, false, string.Empty));
        Take(step, act, new AgreementTookEffect(act.At, act.By, agreement.Revision, effectiveOn, isTacit), NegotiationState.Effective);
        LastStepOn = effectiveOn;
        KeepDeadlines(act, Term.Review);
        OpenDeadline(Term.Publication, act, ActorRole.Employer, ChinaTime.StartOf(effectiveOn));
        OpenDeadline(Term.UnionFiling, act, ActorRole.Workers, ChinaTime.StartOf(effectiveOn));
    }

    private DomainError? ReviewOver(DateTimeOffset at) =>
        Running([Term.Review]) is { } review && at >= review.Deadline.DueAt ? NegotiationErrors.ReviewPeriodOver(review.Deadline.DueOn) : null;

    private DomainError? ReviewRunning(DateTimeOffset at) =>
        Running([Term.Review]) is { } review && at < review.Deadline.DueAt ? NegotiationErrors.ReviewStillRunning(review.Deadline.DueOn) : null;
}
