using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Representatives;
using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;
using Platform.Domain.Tests.Calendar;
using Platform.Domain.Tests.Statutes;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;

namespace Platform.Domain.Tests.Negotiations;

/// <summary>A negotiation under test, with lawful particulars for every step unless a test gives its own.</summary>
internal sealed class Round
{
    // A lawful round in spring 2026, each step with who takes it and when.
    private static readonly (Step Step, ActorRole By, string On)[] Path =
    [
        (Step.BecomeDue, ActorRole.System, "2026-03-02"),
        (Step.DeliverRequest, ActorRole.Workers, "2026-03-03"),
        (Step.Reply, ActorRole.Employer, "2026-03-10"),
        (Step.NameRepresentatives, ActorRole.Workers, "2026-03-12"),
        (Step.NameRepresentatives, ActorRole.Employer, "2026-03-12"),
        (Step.ExchangeMaterials, ActorRole.Workers, "2026-03-16"),
        (Step.ExchangeMaterials, ActorRole.Employer, "2026-03-16"),
        (Step.OpenMeeting, ActorRole.Workers, "2026-03-30"),
        (Step.RecordMinutes, ActorRole.Workers, "2026-03-30"),
        (Step.AgreeDraft, ActorRole.Workers, "2026-04-02"),
        (Step.SubmitToCongress, ActorRole.Workers, "2026-04-10"),
        (Step.RecordVote, ActorRole.Workers, "2026-04-13"),
        (Step.Sign, ActorRole.Employer, "2026-04-15"),
        (Step.File, ActorRole.Employer, "2026-04-20"),
        (Step.Approve, ActorRole.LabourAuthority, "2026-04-27"),
        (Step.Publish, ActorRole.Employer, "2026-04-29"),
        (Step.BeginPerformance, ActorRole.System, "2026-05-06"),
    ];

    // How each side state is reached from a state on the path.
    private static readonly Dictionary<NegotiationState, (NegotiationState From, Step Step, ActorRole By, string On)> Branches = new()
    {
        [NegotiationState.Refused] = (NegotiationState.Requested, Step.Refuse, ActorRole.Employer, "2026-03-09"),
        [NegotiationState.Suspended] = (NegotiationState.Meeting, Step.Suspend, ActorRole.Workers, "2026-03-31"),
        [NegotiationState.Coordination] = (NegotiationState.Meeting, Step.ApplyForCoordination, ActorRole.Workers, "2026-03-31"),
        [NegotiationState.ClosedWithoutAgreement] = (NegotiationState.Coordination, Step.ConcludeCoordination, ActorRole.LabourAuthority, "2026-04-20"),
        [NegotiationState.Objected] = (NegotiationState.UnderReview, Step.RaiseObjection, ActorRole.LabourAuthority, "2026-04-24"),
        [NegotiationState.Changing] = (NegotiationState.Performing, Step.Change, ActorRole.Employer, "2026-06-01"),
        [NegotiationState.Terminated] = (NegotiationState.Performing, Step.Terminate, ActorRole.Employer, "2026-06-01"),
        [NegotiationState.Expired] = (NegotiationState.Performing, Step.Expire, ActorRole.System, "2027-05-04"),
    };

    private Round(Negotiation negotiation, Law law)
    {
        Negotiation = negotiation;
        Law = law;
    }

    internal Negotiation Negotiation { get; }

    internal Law Law { get; private set; }

    internal NegotiationState State => Negotiation.State;

    internal static NegotiationSubject Subject { get; } = new("330784", 7, 260, false, true);

    internal static AgreementTerms Terms { get; } = new(
        6.5m, 2800, 2490, new DateOnly(2026, 5, 1), new DateOnly(2027, 4, 30), [.. Zhejiang.ContentItems.Select(item => item.Id)],
        [new AgreementClause("bonus", "敬业奖", "签收率达到96%以上的，每件奖励0.10元至0.15元", "if rate >= 0.96 then parcels * 0.10 else 0", "yuan a month")]);

    internal static Ballot Passing { get; } = new(AssemblyKind.Congress, 60, 50, 40, 8, true);

    internal static Ballot Failing { get; } = Passing with { Approvals = 30, Against = 20 };

    internal static Team WorkersTeam(int size = 3) => new(Side.Workers, Members("w", size, Capacity.UnionChair, Capacity.Worker));

    internal static Team EmployerTeam(int size = 3) => new(Side.Employer, Members("e", size, Capacity.LegalRepresentative, Capacity.Manager));

    internal static Round Planned(NegotiationSubject? subject = null, ProcedureRule? procedure = null, Law? law = null, NegotiationPlan? plan = null, string on = "2026-03-02")
    {
        var inForce = law ?? Zhejiang.Law;
        var act = new Act(Actor.System, Noon(on), inForce, []);
        var round = plan ?? NegotiationPlan.ForEnterprise(subject ?? Subject, 2026);
        return new Round(Negotiation.Plan(round, procedure ?? ProcedureRule.Ordinary, act).Expect(), inForce);
    }

    /// <summary>A lawful round taken to a state.</summary>
    internal static Round At(NegotiationState state, NegotiationSubject? subject = null, Law? law = null)
    {
        var round = Planned(subject, law: law);
        round.Go(state);
        return round;
    }

    internal Round Under(Law law)
    {
        Law = law;
        return this;
    }

    internal void Go(NegotiationState state)
    {
        if (Branches.TryGetValue(state, out var branch))
        {
            Go(branch.From);
            Do(branch.Step, branch.By, branch.On);
        }
        else if (state == NegotiationState.VoteFailed)
        {
            Go(NegotiationState.Voting);
            Assert.Null(Negotiation.RecordVote(Act(Step.RecordVote, ActorRole.Workers, "2026-04-13"), Failing));
        }

        foreach (var (step, by, on) in Path.SkipWhile(_ => State == state))
        {
            if (State == state)
            {
                return;
            }

            Do(step, by, on);
        }
    }

    /// <summary>Takes a step that must succeed.</summary>
    internal Round Do(Step step, ActorRole by, string on)
    {
        Assert.Null(Try(step, by, on));
        return this;
    }

    /// <summary>Takes a step with lawful particulars and all papers.</summary>
    internal DomainError? Try(Step step, ActorRole by, string on) => Perform(step, Act(step, by, on));

    internal Act Act(Step step, ActorRole by, string on) => Act(by, Noon(on), [.. StepCatalogue.Of(step).Documents, .. DocumentsBeside(step)]);

    internal Act Act(ActorRole by, DateTimeOffset at, IReadOnlyList<DocumentKind> documents) =>
        new(new Actor(by, "account-1"), at, Law, [.. documents.Select(kind => new DocumentReference(kind, $"file-{kind}"))]);

    internal DomainError? Perform(Step step, Act act) => step switch
    {
        Step.BecomeDue => Negotiation.BecomeDue(act, DueReason.YearPlan),
        Step.ChooseProcedure => Negotiation.ChooseProcedure(act, ProcedureRule.Ordinary),
        Step.CoverEnterprise => Negotiation.CoverEnterprise(act, 99),
        Step.DeliverRequest => Negotiation.DeliverRequest(act),
        Step.Reply => Negotiation.Reply(act, act.On.AddDays(20)),
        Step.Refuse => Negotiation.Refuse(act, "经营困难"),
        Step.LapseWithoutReply => Negotiation.LapseWithoutReply(act),
        Step.RescheduleMeeting => Negotiation.RescheduleMeeting(act, act.On.AddDays(15)),
        Step.NameRepresentatives => Negotiation.NameRepresentatives(act, act.By.Role == ActorRole.Employer ? EmployerTeam(TeamSize) : ElectedTeam()),
        Step.VacateRepresentative => Negotiation.VacateRepresentative(act, SeatedMember(act.By.Role)),
        Step.ReplaceRepresentative => Replace(act),
        Step.ExchangeMaterials => Negotiation.ExchangeMaterials(act),
        Step.OpenMeeting => Negotiation.OpenMeeting(act, Negotiation.Meetings.Count % 2 == 0 ? Side.Workers : Side.Employer),
        Step.RecordMinutes => Negotiation.RecordMinutes(act, new MeetingMinutes("讨论工资调整", "recorder", true, true)),
        Step.Suspend => Negotiation.Suspend(act, new SuspensionPlan(act.On.AddDays(30), "会议室", true, true)),
        Step.Resume => Negotiation.Resume(act),
        Step.ApplyForCoordination => Negotiation.ApplyForCoordination(act),
        Step.ExtendCoordination => Negotiation.ExtendCoordination(act),
        Step.ConcludeCoordination => Negotiation.ConcludeCoordination(act, CoordinationOutcome.NoAgreement),
        Step.AgreeDraft => Negotiation.AgreeDraft(act, Terms),
        Step.SubmitToCongress => Negotiation.SubmitToCongress(act),
        Step.RecordVote => Negotiation.RecordVote(act, Passing),
        Step.Renegotiate => Negotiation.Renegotiate(act),
        Step.Sign => Negotiation.Sign(act, new Signing(Chief(Side.Workers), Chief(Side.Employer), true)),
        Step.File => Negotiation.File(act, 5),
        Step.Approve => Negotiation.Approve(act),
        Step.RaiseObjection => Negotiation.RaiseObjection(act, "第三条低于法定标准"),
        Step.TacitApproval => Negotiation.TacitApproval(act),
        Step.Publish => Negotiation.Publish(act),
        Step.FileWithUpperUnion => Negotiation.FileWithUpperUnion(act),
        Step.BeginPerformance => Negotiation.BeginPerformance(act),
        Step.ReportPerformance => Negotiation.ReportPerformance(act, "全部兑现", 9, 9),
        Step.Change => Negotiation.Change(act, ChangeReason.BusinessChange),
        Step.AbandonChange => Negotiation.AbandonChange(act),
        Step.Terminate => Negotiation.Terminate(act, ChangeReason.MutualAgreement),
        Step.FileTermination => Negotiation.FileTermination(act),
        Step.Expire => Negotiation.Expire(act),
        Step.Supervise => Negotiation.Supervise(act, $"C-{Negotiation.Supervisions.Count + 1}", "S04", null),
        Step.Release => Negotiation.Release(act, Negotiation.Supervisions.LastOrDefault(mark => mark.IsOpen)?.CaseNumber ?? "C-0"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    internal string Chief(Side side) => Negotiation.Representatives.LastOrDefault(seat => seat.Side == side && seat.IsChief && seat.IsSeated)?.PersonKey ?? "nobody";

    /// <summary>Rule and severity of the one breach there is.</summary>
    internal static (string Rule, BreachSeverity Severity) Noted(IEnumerable<Breach> breaches)
    {
        var breach = Assert.Single(breaches);
        return (breach.Rule, breach.Severity);
    }

    internal static DateTimeOffset Noon(string date) => ChinaTime.StartOf(ChinaCalendar.Day(date)).AddHours(12);

    internal static IReadOnlyList<Nominee> Members(string prefix, int size, Capacity chief, Capacity rest) =>
        [.. Enumerable.Range(1, size).Select(number => new Nominee($"{prefix}{number}", $"{prefix}-代表{number}", number == 1 ? chief : rest, number == 1))];

    private int TeamSize => Negotiation.Subject.IsAboveDesignatedSize ? 5 : 3;

    private Team ElectedTeam() => WorkersTeam(TeamSize) with { Election = new WorkersElection(Negotiation.Subject.Employees, Negotiation.Subject.Employees) };

    private string SeatedMember(ActorRole role) => Negotiation.Representatives
        .LastOrDefault(seat => seat.IsSeated && (role == ActorRole.Employer) == (seat.Side == Side.Employer))?.PersonKey ?? "nobody";

    private DomainError? Replace(Act act)
    {
        var vacant = Negotiation.Representatives.FirstOrDefault(seat => seat.IsVacant && (act.By.Role == ActorRole.Employer) == (seat.Side == Side.Employer));
        var nominee = new Nominee($"new{Negotiation.Representatives.Count}", "新代表", vacant?.Capacity ?? Capacity.Worker, vacant?.IsChief ?? false);
        return Negotiation.ReplaceRepresentative(act, vacant?.PersonKey ?? "nobody", nominee, new WorkersElection(260, 260));
    }

    // Papers that depend on the particulars of a step, not on the step alone.
    private static DocumentKind[] DocumentsBeside(Step step) => step switch
    {
        Step.NameRepresentatives or Step.ReplaceRepresentative => [DocumentKind.ElectionRecord],
        Step.ApplyForCoordination => [DocumentKind.CoordinationApplication],
        _ => [],
    };
}
