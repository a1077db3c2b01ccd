using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Steps;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations;

// 浙江省集体合同条例 arts. 24 and 34: signing and filing (states 9 and 10).
public sealed partial class Negotiation
{
    /// <summary>Both chiefs sign what the congress passed, and the employer seals it; from then the time for filing runs.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.DraftNotPassed"/>,
    /// <see cref="NegotiationErrors.NotTheChief"/>, <see cref="NegotiationErrors.NotSealed"/> or an error common to
    /// all steps.
    /// </returns>
    public DomainError? Sign(Act act, Signing signing)
    {
        if ((Refuses(NegotiationStep.Sign, act) ?? CheckSigning(signing)) is { } refusal)
        {
            return refusal;
        }

        Agreement?.Sign(act.On);
        Take(NegotiationStep.Sign, act, new AgreementSigned(act.At, act.By, _agreements.Count), NegotiationState.Signed);
        OpenDeadline(Term.Filing, act, ActorRole.Employer);
        return null;
    }

    /// <summary>
    /// The employer files the contract for review; from its receipt the reviewer's time runs. Late is a violation,
    /// too few copies are noted.
    /// </summary>
    /// <param name="act">The act.</param>
    /// <param name="copies">Copies filed.</param>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.NoCopies"/> or an error common to all steps.
    /// </returns>
    public DomainError? File(Act act, int copies)
    {
        if ((Refuses(NegotiationStep.File, act) ?? (copies > 0 ? null : NegotiationErrors.NoCopies)) is { } refusal)
        {
            return refusal;
        }

        Agreement?.File(act.On, copies);
        Take(NegotiationStep.File, act, new AgreementFiled(act.At, act.By, _agreements.Count, copies), NegotiationState.UnderReview);
        KeepDeadlines(act, Term.Filing);
        OpenDeadline(Term.Review, act, ActorRole.LabourAuthority);
        var demanded = act.Law.Statute[Term.FilingCopies];
        if (!demanded.IsMetBy(copies))
        {
            NoteRemark(demanded.Id.Value, SeverityOf(demanded.OnBreach), demanded.Article, ActorRole.Employer, act);
        }

        return null;
    }

    private DomainError? SigningObstacle() =>
        !IsDraftPassed ? NegotiationErrors.DraftNotPassed
        : ChiefOf(Side.Workers) is null ? NegotiationErrors.NotTheChief(Side.Workers)
        : ChiefOf(Side.Employer) is null ? NegotiationErrors.NotTheChief(Side.Employer)
        : null;

    private DomainError? CheckSigning(Signing signing) =>
        ChiefOf(Side.Workers)?.PersonKey != signing.WorkersChief ? NegotiationErrors.NotTheChief(Side.Workers)
        : ChiefOf(Side.Employer)?.PersonKey != signing.EmployerChief ? NegotiationErrors.NotTheChief(Side.Employer)
        : !signing.IsSealed ? NegotiationErrors.NotSealed
        : null;
}
