using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Steps;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class CoordinationTests
{
    [Fact]
    public void Apply_BySide_NeedsAnApplicationAndTheAuthorityDoesNot()
    {
        var round = Round.At(NegotiationState.Meeting);
        var rule = StepCatalogue.Of(Step.ApplyForCoordination);

        var error = round.Negotiation.ApplyForCoordination(round.Act(ActorRole.Employer, Round.Noon("2026-03-31"), []));
        Assert.Equal(NegotiationErrors.DocumentMissing(rule, DocumentKind.CoordinationApplication), error);

        Assert.Null(round.Negotiation.ApplyForCoordination(round.Act(ActorRole.LabourAuthority, Round.Noon("2026-03-31"), [])));
        Assert.Equal(ActorRole.LabourAuthority, round.Negotiation.Coordinations[0].Applicant);
    }

    [Fact]
    public void Apply_WhileSuspended_EndsTheSuspension()
    {
        var round = Round.At(NegotiationState.Suspended).Do(Step.ApplyForCoordination, ActorRole.Workers, "2026-04-10");

        Assert.Equal(Day("2026-04-10"), round.Negotiation.Suspensions[0].ResumedOn);
        Assert.DoesNotContain(round.Negotiation.Deadlines(Round.Noon("2026-04-10")), open => open.Deadline.Term == Term.Suspension);
    }

    [Fact]
    public void Extend_Once_CountsFortyFiveDaysFromTheApplication()
    {
        var round = Round.At(NegotiationState.Coordination); // 31 March; 30 days end on 30 April
        Assert.Equal(Day("2026-04-30"), Running(round).DueOn);

        round.Do(Step.ExtendCoordination, ActorRole.LabourAuthority, "2026-04-29");

        Assert.Equal(Day("2026-05-15"), Running(round).DueOn);
        Assert.Equal(NegotiationErrors.CoordinationExtendedAlready, round.Try(Step.ExtendCoordination, ActorRole.LabourAuthority, "2026-04-30"));
    }

    [Fact]
    public void Extend_AfterTheTimeIsOver_IsRefused()
    {
        var round = Round.At(NegotiationState.Coordination);

        Assert.Equal(NegotiationErrors.CoordinationOverdue, round.Try(Step.ExtendCoordination, ActorRole.LabourAuthority, "2026-05-01"));
        Assert.DoesNotContain(round.Negotiation.NextSteps(Round.Noon("2026-05-01")), next => next.Step == Step.ExtendCoordination);
    }

    [Fact]
    public void Conclude_Late_IsTheAuthoritysViolation()
    {
        var round = Round.At(NegotiationState.Coordination);

        Assert.Null(Conclude(round, CoordinationOutcome.BackToTable, "2026-05-06"));

        Assert.Equal(NegotiationState.Meeting, round.State);
        var breach = Assert.Single(round.Negotiation.Breaches);
        Assert.Equal(("COORDINATE", BreachSeverity.Violation, ActorRole.LabourAuthority), (breach.Rule, breach.Severity, breach.Obliged));
    }

    [Fact]
    public void Conclude_WithAnAgreement_IsADraft()
    {
        var round = Round.At(NegotiationState.Coordination);

        Assert.Null(Conclude(round, CoordinationOutcome.Agreed, "2026-04-20", Round.Terms));

        Assert.Equal(NegotiationState.Drafted, round.State);
        Assert.Equal(6.5m, round.Negotiation.Agreement?.AdjustmentPercent);
        Assert.Contains(round.Negotiation.Events, happened => happened is DraftAgreed { Revision: 1 });
        Assert.Contains(round.Negotiation.Deadlines(Round.Noon("2026-04-20")), open => open.Deadline.Term == Term.ToCongress);
    }

    [Fact]
    public void Conclude_WithAnAgreementButNoTermsOrPaper_IsRefused()
    {
        var round = Round.At(NegotiationState.Coordination);
        var bare = round.Act(ActorRole.LabourAuthority, Round.Noon("2026-04-20"), []);

        Assert.Equal(NegotiationErrors.CoordinationWithoutTerms, Conclude(round, CoordinationOutcome.Agreed, "2026-04-20"));
        Assert.Equal("NEGOTIATION_DOCUMENT_MISSING", round.Negotiation.ConcludeCoordination(bare, CoordinationOutcome.Agreed, Round.Terms)?.Code);
        Assert.Equal("AGREEMENT_WAGE_NOT_ABOVE_MINIMUM", Conclude(round, CoordinationOutcome.Agreed, "2026-04-20", Round.Terms with { LowestPostWage = 2490 })?.Code);
    }

    [Fact]
    public void Conclude_WithNothing_EndsTheRoundAndItsDeadlines()
    {
        var round = Round.At(NegotiationState.ClosedWithoutAgreement);

        Assert.Empty(round.Negotiation.Deadlines(Round.Noon("2026-04-20")));
        Assert.Empty(round.Negotiation.NextSteps(Round.Noon("2026-04-20")));
        Assert.Null(round.Negotiation.PlanNextRound(2027).Expect().AgreementInForceUntil);
    }

    private static Domain.Statutes.Deadline Running(Round round) =>
        round.Negotiation.Deadlines(Round.Noon("2026-04-01")).Single(open => open.Deadline.Term == Term.Coordination).Deadline;

    private static DomainError? Conclude(Round round, CoordinationOutcome outcome, string on, AgreementTerms? terms = null)
    {
        var act = round.Act(ActorRole.LabourAuthority, Round.Noon(on), [DocumentKind.CoordinationAgreement]);
        return round.Negotiation.ConcludeCoordination(act, outcome, terms);
    }
}
