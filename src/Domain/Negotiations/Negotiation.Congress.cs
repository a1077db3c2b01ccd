using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Negotiations;

// 浙江省集体合同条例 arts. 24 and 29; 浙江省企业民主管理条例 arts. 10 and 15: the workers' congress (states 8 and 8x).
public sealed partial class Negotiation
{
    /// <summary>The draft goes to the workers' congress, or to the enterprises of a regional or sector round.</summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? SubmitToCongress(Act act)
    {
        if (Refuses(NegotiationStep.SubmitToCongress, act) is { } refusal)
        {
            return refusal;
        }

        Take(NegotiationStep.SubmitToCongress, act, new DraftSubmitted(act.At, act.By, _agreements.Count), NegotiationState.Voting);
        KeepDeadlines(act, Term.ToCongress, Term.Resubmission);
        return null;
    }

    /// <summary>
    /// The congress votes, in secret. Without the quorum there was no vote. Passed by the majority of all delegates,
    /// the draft is to be signed; else the sides negotiate again.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when the vote counts, whatever its result; else
    /// <see cref="NegotiationErrors.BallotInconsistent"/>, <see cref="NegotiationErrors.BallotNotSecret"/>,
    /// <see cref="NegotiationErrors.QuorumNotMet"/>, <see cref="NegotiationErrors.BallotEnterprises"/>,
    /// <see cref="NegotiationErrors.DraftPassedAlready"/> or an error common to all steps.
    /// </returns>
    public DomainError? RecordVote(Act act, Ballot ballot)
    {
        var statute = act.Law.Statute;
        if ((Refuses(NegotiationStep.RecordVote, act) ?? CheckEnterprises(ballot) ?? ballot.Check(Scope, statute)) is { } refusal)
        {
            return refusal;
        }

        var passed = ballot.Passes(Scope, statute);
        var vote = new CongressVote(
            _agreements.Count, act.On, ballot.Assembly, ballot.Delegates, ballot.Present, ballot.Approvals, ballot.Against,
            ballot.Enterprises, ballot.ApprovingEnterprises, passed);
        _votes.Add(vote);
        if (passed)
        {
            Agreement?.Pass(act.On);
        }

        Take(NegotiationStep.RecordVote, act, new VoteRecorded(act.At, act.By, vote), passed ? null : NegotiationState.VoteFailed);
        NoteSmallCongress(ballot, act);
        if (!passed && statute[Term.FailedVotes].IsMetBy(FailedVotes))
        {
            Log(new VotesFailedRepeatedly(act.At, act.By, FailedVotes));
        }

        return null;
    }

    /// <summary>After a failed vote the workers' side proposes changes and the sides come to the table anew (art. 24).</summary>
    /// <returns><see langword="null"/> when done, else an error common to all steps.</returns>
    public DomainError? Renegotiate(Act act)
    {
        if (Refuses(NegotiationStep.Renegotiate, act) is { } refusal)
        {
            return refusal;
        }

        TableRound++;
        Take(NegotiationStep.Renegotiate, act, new RenegotiationBegun(act.At, act.By), NegotiationState.Meeting);
        return null;
    }

    private DomainError? CheckEnterprises(Ballot ballot) =>
        ballot.Enterprises is not { } counted || counted == _coveredEnterprises.Count
            ? null
            : NegotiationErrors.BallotEnterprises(counted, _coveredEnterprises.Count);

    // 民主管理条例 art. 10: the scale is for congresses of one enterprise.
    private void NoteSmallCongress(Ballot ballot, Act act)
    {
        var band = act.Law.Statute.CongressSizeFor(Subject.Employees);
        if (Scope == NegotiationScope.Enterprise && ballot.Assembly == AssemblyKind.Congress && ballot.Delegates < band.MinimumFor(Subject.Employees))
        {
            NoteRemark(BreachRules.CongressTooSmall, BreachSeverity.Warning, band.Article, ActorRole.Workers, act);
        }
    }
}
