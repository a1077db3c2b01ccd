using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;

namespace Platform.Domain.Negotiations;

// What every step has in common: who may take it, from where, with which papers; and what is possible next.
public sealed partial class Negotiation
{
    /// <summary>
    /// What can be done now, in the order of the lifecycle: for whom, until when, under which article, with which
    /// papers. Where the papers differ by who acts, a step is listed once for each set of papers. Whatever is listed
    /// is accepted from the actors listed, if its own particulars are lawful.
    /// </summary>
    public IReadOnlyList<NextStep> NextSteps(DateTimeOffset now)
    {
        var open = from rule in StepCatalogue.InOrder
                   where rule.From.Contains(Stage) && !_skippedSteps.Contains(rule.Step) && Obstacle(rule.Step, now) is null
                   from actors in ActorsOf(rule).GroupBy(role => AddsPaper(rule.Step, role))
                   select new NextStep(
                       rule.Step, rule.Chinese, [.. actors], Running(rule.Terms)?.Deadline, rule.Article, DocumentsOf(rule, actors.First()));
        return [.. open];
    }

    // Only asked for in states that a request has led to.
    private Side Requested => RequestedBy ?? Side.Workers;

    private DomainError? Refuses(NegotiationStep step, Act act)
    {
        var rule = StepCatalogue.Of(step);
        return !rule.From.Contains(Stage) ? NegotiationErrors.WrongState(rule, Stage)
            : _skippedSteps.Contains(step) ? NegotiationErrors.StepSkipped(rule, Procedure)
            : act.On < LastStepOn ? NegotiationErrors.OutOfOrder(act.On, LastStepOn)
            : Obstacle(step, act.At)
            ?? (ActorsOf(rule).Contains(act.By.Role) ? null : NegotiationErrors.NotYours(rule, act.By.Role))
            ?? MissingDocument(rule, act);
    }

    // What stands in the way of a step, beyond state, actor and papers.
    private DomainError? Obstacle(NegotiationStep step, DateTimeOffset at) => step switch
    {
        NegotiationStep.CoverEnterprise => Scope == NegotiationScope.Enterprise ? NegotiationErrors.NotJoint : null,
        NegotiationStep.LapseWithoutReply => ReplyStillOpen(at),
        NegotiationStep.ReplaceRepresentative => _representatives.Exists(seat => seat.IsVacant) ? null : NegotiationErrors.NoVacantSeat,
        NegotiationStep.OpenMeeting => MeetingObstacle(),
        NegotiationStep.RecordMinutes => OpenMeetingNow is null ? NegotiationErrors.NoOpenMeeting : null,
        NegotiationStep.ExtendCoordination => ExtensionObstacle(at),
        NegotiationStep.AgreeDraft => DraftObstacle(),
        NegotiationStep.RecordVote => IsDraftPassed ? NegotiationErrors.DraftPassedAlready : null,
        NegotiationStep.Sign => SigningObstacle(),
        NegotiationStep.Approve or NegotiationStep.RaiseObjection => ReviewOver(at),
        NegotiationStep.TacitApproval => ReviewRunning(at),
        NegotiationStep.FileWithUpperUnion => AgreementInForce?.UnionFiledOn is null ? null : NegotiationErrors.UnionCopyFiledAlready,
        NegotiationStep.BeginPerformance => TermNotBegun(at),
        NegotiationStep.FileTermination => Agreements.Any(agreement => agreement.TerminationFiledOn is not null) ? NegotiationErrors.TerminationFiledAlready : null,
        NegotiationStep.Expire => TermNotOver(at),
        NegotiationStep.Release => ReturnsTo is null ? NegotiationErrors.NotSupervised : null,
        _ => null,
    };

    // Most rows of the catalogue fix who acts; these depend on how the round went.
    private IReadOnlyList<ActorRole> ActorsOf(StepRule rule) => rule.Step switch
    {
        NegotiationStep.Reply or NegotiationStep.Refuse => [Requested.Other().Role()],
        NegotiationStep.LapseWithoutReply => [ActorRole.System, ActorRole.UpperUnion, Requested.Role()],
        NegotiationStep.ExchangeMaterials => [.. rule.Actors.Where(role => !_materials.Exists(handed => handed.Side.Role() == role))],
        NegotiationStep.NameRepresentatives => [.. rule.Actors.Where(MayNameTeams)],
        NegotiationStep.VacateRepresentative => [.. rule.Actors.Where(role => MayNameTeams(role) && HasSeat(role, seat => seat.IsSeated))],
        NegotiationStep.ReplaceRepresentative => [.. rule.Actors.Where(role => MayNameTeams(role) && HasSeat(role, seat => seat.IsVacant))],
        _ => rule.Actors,
    };

    private DomainError? MissingDocument(StepRule rule, Act act)
    {
        foreach (var kind in DocumentsOf(rule, act.By.Role))
        {
            if (!act.Has(kind))
            {
                return NegotiationErrors.DocumentMissing(rule, kind);
            }
        }

        return null;
    }

    private DocumentKind[] DocumentsOf(StepRule rule, ActorRole role)
    {
        var full = AddsPaper(rule.Step, role) is { } paper ? rule.Documents.Append(paper) : rule.Documents;
        var added = _additions.Where(addition => addition.Step == rule.Step).Select(addition => addition.Demanded);
        return [.. full.Select(kind => _substitutions.Find(change => change.Demanded == kind)?.Accepted ?? kind).Concat(added).Distinct()];
    }

    // 条例 art. 10: without a union the workers' representatives are elected. Art. 39: a side applies for coordination,
    // the authority needs nobody's application.
    private DocumentKind? AddsPaper(NegotiationStep step, ActorRole role) => step switch
    {
        NegotiationStep.NameRepresentatives or NegotiationStep.ReplaceRepresentative when role != ActorRole.Employer && !Subject.HasUnion =>
            DocumentKind.ElectionRecord,
        NegotiationStep.ApplyForCoordination when role != ActorRole.LabourAuthority => DocumentKind.CoordinationApplication,
        _ => null,
    };

    private void Take(NegotiationStep step, Act act, NegotiationEvent happened, NegotiationState? next = null)
    {
        LastStepOn = IsByTheClock(step) ? LastStepOn : act.On;
        _documents.AddRange(act.Documents.Select(document => Keep(step, act, document)));
        if (next is { } state)
        {
            MoveTo(state);
        }

        Log(happened);
        EndSupervisionsBy(step, act);
    }

    // What the platform notes by the clock must not keep the sides from recording what they had done before it.
    private static bool IsByTheClock(NegotiationStep step) => step
        is NegotiationStep.LapseWithoutReply or NegotiationStep.TacitApproval or NegotiationStep.Supervise or NegotiationStep.Release;

    private static NegotiationDocument Keep(NegotiationStep step, Act act, DocumentReference document) =>
        new(step, document.Kind, document.Reference, act.By.Role, act.On);

    private void MoveTo(NegotiationState state)
    {
        if (ReturnsTo is null)
        {
            State = state;
        }
        else
        {
            ReturnsTo = state;
        }
    }

    private void Log(NegotiationEvent happened) => Record(happened with { State = State, Stage = Stage });

}
