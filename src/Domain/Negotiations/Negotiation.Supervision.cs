using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;

namespace Platform.Domain.Negotiations;

// Joint supervision (4+X, state E) lies over the state it came from: the round goes on beneath, and the step that the
// rule waits for ends it.
public sealed partial class Negotiation
{
    /// <summary>A case of joint supervision marks the negotiation.</summary>
    /// <param name="act">The act.</param>
    /// <param name="caseNumber">Number of the case.</param>
    /// <param name="ruleId">Rule that raised it.</param>
    /// <param name="clearedBy">Step that ends the mark by itself; <see langword="null"/> where only a release does.</param>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.TextMissing"/>,
    /// <see cref="NegotiationErrors.SupervisedAlready"/> or an error common to all steps.
    /// </returns>
    public DomainError? Supervise(Act act, string caseNumber, string ruleId, NegotiationStep? clearedBy)
    {
        var refusal = Refuses(NegotiationStep.Supervise, act)
            ?? (string.IsNullOrWhiteSpace(caseNumber) ? NegotiationErrors.TextMissing(nameof(caseNumber)) : null)
            ?? (_supervisions.Exists(mark => mark.IsOpen && mark.CaseNumber == caseNumber) ? NegotiationErrors.SupervisedAlready(caseNumber) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        _supervisions.Add(new SupervisionMark(caseNumber, ruleId, clearedBy, act.On));
        ReturnsTo = Stage;
        State = NegotiationState.Supervised;
        Take(NegotiationStep.Supervise, act, new SupervisionStarted(act.At, act.By, caseNumber, ruleId));
        return null;
    }

    /// <summary>The case is closed; with the last one the negotiation is back in the state beneath.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="NegotiationErrors.NotSupervised"/>,
    /// <see cref="NegotiationErrors.UnknownCase"/> or an error common to all steps.
    /// </returns>
    public DomainError? Release(Act act, string caseNumber)
    {
        if (Refuses(NegotiationStep.Release, act) is { } refusal)
        {
            return refusal;
        }

        if (_supervisions.Find(open => open.IsOpen && open.CaseNumber == caseNumber) is not { } mark)
        {
            return NegotiationErrors.UnknownCase(caseNumber);
        }

        EndSupervisions([mark], NegotiationStep.Release, act);
        return null;
    }

    // A round that is over has nothing left to supervise in it; the case itself goes on by its own rules.
    private void EndSupervisionsBy(NegotiationStep step, Act act) =>
        EndSupervisions(_supervisions.FindAll(mark => mark.IsOpen && (mark.ClearedBy == step || Stage.IsFinal())), step, act);

    private void EndSupervisions(List<SupervisionMark> marks, NegotiationStep endedBy, Act act)
    {
        marks.ForEach(mark => mark.End(act.On));
        if (ReturnsTo is { } beneath && !_supervisions.Exists(mark => mark.IsOpen))
        {
            (State, ReturnsTo) = (beneath, null);
        }

        foreach (var mark in marks)
        {
            Log(new SupervisionEnded(act.At, act.By, mark.CaseNumber, mark.RuleId, endedBy));
        }
    }
}
