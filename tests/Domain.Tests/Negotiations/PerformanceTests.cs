using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

// The agreement runs from 1 May 2026 to 30 April 2027.
public sealed class PerformanceTests
{
    [Theory]
    [InlineData("2026-04-30", "AGREEMENT_TERM_NOT_BEGUN")]
    [InlineData("2026-05-01", null)]
    public void Begin_WaitsForTheTerm(string on, string? expected) =>
        Assert.Equal(expected, Round.At(NegotiationState.Published).Try(Step.BeginPerformance, ActorRole.System, on)?.Code);

    [Fact]
    public void Report_OnceInTheContractYear_MeetsIt()
    {
        var round = Round.At(NegotiationState.Performing);
        Assert.Equal(Day("2027-04-30"), Owed(round)?.DueOn);

        round.Do(Step.ReportPerformance, ActorRole.Workers, "2027-04-30");

        Assert.Empty(round.Negotiation.Breaches);
        Assert.Null(Owed(round)); // a one-year agreement has no second year
        Assert.Equal((1, 9), (round.Negotiation.Reports[0].ContractYear, round.Negotiation.Reports[0].ClausesKept));
    }

    [Fact]
    public void Report_AThreeYearAgreement_OwesOneEachYearAndALateOneServesItsYear()
    {
        var round = ThreeYears();
        round.Do(Step.ReportPerformance, ActorRole.Workers, "2027-06-01"); // a month late

        Assert.Equal(("ANNUAL-REPORT", BreachSeverity.Violation), Round.Noted(round.Negotiation.Breaches));
        Assert.Equal(1, round.Negotiation.Reports[0].ContractYear);
        Assert.Equal(Day("2028-04-30"), Owed(round)?.DueOn);
        round.Do(Step.ReportPerformance, ActorRole.Workers, "2027-06-02");
        Assert.Equal(Day("2029-04-30"), Owed(round)?.DueOn);
    }

    [Fact]
    public void Report_ThatDoesNotFit_IsRefused()
    {
        var round = Round.At(NegotiationState.Performing);
        var act = round.Act(Step.ReportPerformance, ActorRole.Workers, "2026-12-01");

        Assert.Equal(NegotiationErrors.ReportInconsistent(10, 9), round.Negotiation.ReportPerformance(act, "报告", 10, 9));
        Assert.Equal(NegotiationErrors.ReportInconsistent(-1, 9), round.Negotiation.ReportPerformance(act, "报告", -1, 9));
        Assert.Equal("NEGOTIATION_TEXT_MISSING", round.Negotiation.ReportPerformance(act, "", 9, 9)?.Code);
    }

    [Fact]
    public void Change_TakesTheSameWayAndSupersedesTheVersionInForce()
    {
        var round = Round.At(NegotiationState.Changing)
            .Do(Step.AgreeDraft, ActorRole.Workers, "2026-06-08")
            .Do(Step.SubmitToCongress, ActorRole.Workers, "2026-06-10")
            .Do(Step.RecordVote, ActorRole.Workers, "2026-06-12")
            .Do(Step.Sign, ActorRole.Employer, "2026-06-15")
            .Do(Step.File, ActorRole.Employer, "2026-06-16");
        Assert.Equal(1, round.Negotiation.AgreementInForce?.Revision); // until the change is in effect

        round.Do(Step.Approve, ActorRole.LabourAuthority, "2026-06-22");

        Assert.Equal(2, round.Negotiation.AgreementInForce?.Revision);
        Assert.Equal(Day("2026-06-21"), round.Negotiation.Agreements[0].EndedOn);
        round.Do(Step.Publish, ActorRole.Employer, "2026-06-23").Do(Step.BeginPerformance, ActorRole.System, "2026-06-23");
        Assert.Single(round.Negotiation.Deadlines(Round.Noon("2026-06-23")), open => open.Deadline.Term == Term.AnnualReport);
    }

    [Fact]
    public void Change_Abandoned_LeavesTheAgreementAsItIs()
    {
        var round = Round.At(NegotiationState.Changing).Do(Step.AbandonChange, ActorRole.Workers, "2026-06-10");

        Assert.Equal(NegotiationState.Performing, round.State);
        Assert.Equal(1, round.Negotiation.AgreementInForce?.Revision);
    }

    [Fact]
    public void Change_WhoseCoordinationFails_GoesBackToPerformance()
    {
        var round = Round.At(NegotiationState.Changing)
            .Do(Step.AgreeDraft, ActorRole.Workers, "2026-06-08")
            .Do(Step.SubmitToCongress, ActorRole.Workers, "2026-06-10");
        Assert.Null(round.Negotiation.RecordVote(round.Act(Step.RecordVote, ActorRole.Workers, "2026-06-12"), Round.Failing));
        round.Do(Step.Renegotiate, ActorRole.Workers, "2026-06-15")
            .Do(Step.ApplyForCoordination, ActorRole.Employer, "2026-06-16")
            .Do(Step.ConcludeCoordination, ActorRole.LabourAuthority, "2026-06-30");

        Assert.Equal(NegotiationState.Performing, round.State);
        Assert.Equal(1, round.Negotiation.AgreementInForce?.Revision);
    }

    // Ended on Monday 1 June 2026: five working days end on Monday the 8th.
    [Theory]
    [InlineData("2026-06-08", null)]
    [InlineData("2026-06-09", BreachSeverity.Violation)]
    public void Terminate_IsFiledInFiveWorkingDays(string on, BreachSeverity? expected)
    {
        var round = Round.At(NegotiationState.Terminated);
        Assert.Equal([Term.TerminationFiling], round.Negotiation.Deadlines(Round.Noon("2026-06-01")).Select(open => open.Deadline.Term));

        round.Do(Step.FileTermination, ActorRole.Employer, on);

        Assert.Equal(expected, round.Negotiation.Breaches.SingleOrDefault(breach => breach.Rule == "TERMINATE-FILE")?.Severity);
        Assert.Equal(Day(on), round.Negotiation.Agreement?.TerminationFiledOn);
        Assert.Equal(NegotiationErrors.TerminationFiledAlready, round.Try(Step.FileTermination, ActorRole.Employer, on));
    }

    [Theory]
    [InlineData("2027-04-30", "AGREEMENT_TERM_NOT_OVER")]
    [InlineData("2027-05-01", null)]
    public void Expire_WaitsForTheTermsLastDay(string on, string? expected) =>
        Assert.Equal(expected, Round.At(NegotiationState.Performing).Try(Step.Expire, ActorRole.System, on)?.Code);

    [Fact]
    public void Expire_WithAReportOwed_NotesItAndClosesEverything()
    {
        var round = Round.At(NegotiationState.Expired);

        Assert.Equal(Day("2027-04-30"), round.Negotiation.Agreement?.EndedOn);
        Assert.Equal(
            [("ZJ-UNION-FILE", BreachSeverity.Warning), ("ANNUAL-REPORT", BreachSeverity.Violation)],
            round.Negotiation.Breaches.Select(breach => (breach.Rule, breach.Severity)));
        Assert.Empty(round.Negotiation.Deadlines(Round.Noon("2027-05-04")));
    }

    [Fact]
    public void PlanNextRound_WhileInForce_OpensWithItsRenewalWindow()
    {
        var plan = Round.At(NegotiationState.Performing).Negotiation.PlanNextRound(2027).Expect();
        var next = Round.Planned(plan: plan, on: "2026-12-01");

        // 30 April 2027: three months before is 30 January, ninety days before is 30 January too.
        Assert.Equal((Day("2027-04-30"), Day("2027-01-30")), (plan.AgreementInForceUntil, plan.RenewalOpensOn));
        Assert.Equal("NEGOTIATION_RENEWAL_NOT_OPEN", Due(next, "2027-01-29")?.Code);
        Assert.Null(Due(next, "2027-01-30"));
    }

    [Fact]
    public void PlanNextRound_BeforeAnythingIsInForce_IsRefused() =>
        Assert.Equal(NegotiationErrors.NothingToRenew(NegotiationState.Signed), Round.At(NegotiationState.Signed).Negotiation.PlanNextRound(2027).Error);

    [Fact]
    public void PlanNextRound_AfterTheEnd_IsFreeToBecomeDue()
    {
        var next = Round.Planned(plan: Round.At(NegotiationState.Terminated).Negotiation.PlanNextRound(2026).Expect(), on: "2026-06-02");

        Assert.Null(next.Negotiation.BecomeDue(next.Act(Step.BecomeDue, ActorRole.System, "2026-06-02"), DueReason.NoAgreementInForce));
    }

    private static Round ThreeYears()
    {
        var round = Round.At(NegotiationState.Meeting).Do(Step.RecordMinutes, ActorRole.Workers, "2026-03-30");
        Assert.Null(round.Negotiation.AgreeDraft(round.Act(Step.AgreeDraft, ActorRole.Workers, "2026-04-02"), Round.Terms with { To = Day("2029-04-30") }));
        return round.Do(Step.SubmitToCongress, ActorRole.Workers, "2026-04-10")
            .Do(Step.RecordVote, ActorRole.Workers, "2026-04-13")
            .Do(Step.Sign, ActorRole.Employer, "2026-04-15")
            .Do(Step.File, ActorRole.Employer, "2026-04-20")
            .Do(Step.Approve, ActorRole.LabourAuthority, "2026-04-27")
            .Do(Step.Publish, ActorRole.Employer, "2026-04-29")
            .Do(Step.BeginPerformance, ActorRole.System, "2026-05-06");
    }

    private static Domain.Statutes.Deadline? Owed(Round round) =>
        round.Negotiation.Deadlines(Round.Noon("2026-06-01")).SingleOrDefault(open => open.Deadline.Term == Term.AnnualReport)?.Deadline;

    private static DomainError? Due(Round round, string on) =>
        round.Negotiation.BecomeDue(round.Act(Step.BecomeDue, ActorRole.System, on), DueReason.Renewal);
}
