using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Statutes;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class RequestTests
{
    [Fact]
    public void Plan_Valid_IsNotDueAndRecordsTheEvent()
    {
        var negotiation = Round.Planned().Negotiation;

        Assert.Equal(NegotiationState.NotDue, negotiation.State);
        var planned = Assert.IsType<NegotiationPlanned>(Assert.Single(negotiation.Events));
        Assert.Equal((Round.Subject, 2026, NegotiationScope.Enterprise), (planned.Subject, planned.Year, planned.Scope));
    }

    // A store that tracks instances would take a shared value for one row of two aggregates.
    [Fact]
    public void Plan_OfTwoRoundsFromTheSameData_SharesNoInstance()
    {
        var rule = new Domain.Negotiations.Steps.ProcedureRule(
            Procedure.Simplified, [], [new(Domain.Negotiations.Steps.DocumentKind.Minutes, Domain.Negotiations.Steps.DocumentKind.OnePageRecord)], [], null, null, "简易程序");
        var (first, second) = (Round.Planned(procedure: rule).Negotiation, Round.Planned(procedure: rule).Negotiation);

        Assert.Equal(first.Subject, second.Subject);
        Assert.NotSame(first.Subject, second.Subject);
        Assert.Equal(first.Substitutions, second.Substitutions);
        Assert.NotSame(first.Substitutions[0], second.Substitutions[0]);
    }

    [Fact]
    public void Plan_ThatDoesNotFitItsScope_IsRefused()
    {
        var joint = Round.Subject with { EnterpriseId = null };

        Assert.Equal("NEGOTIATION_SCOPE_MISMATCH", Refusal(NegotiationPlan.ForEnterprise(joint, 2026)));
        Assert.Equal("NEGOTIATION_SCOPE_MISMATCH", Refusal(NegotiationPlan.ForMany(joint, 2026, NegotiationScope.Sector, [])));
        Assert.Equal("NEGOTIATION_SCOPE_MISMATCH", Refusal(NegotiationPlan.ForMany(Round.Subject, 2026, NegotiationScope.Sector, [1, 2])));
        Assert.Equal("NEGOTIATION_ALREADY_COVERED", Refusal(NegotiationPlan.ForMany(joint, 2026, NegotiationScope.Regional, [1, 1])));
        Assert.Equal("NEGOTIATION_EMPLOYEES_NEGATIVE", Refusal(NegotiationPlan.ForEnterprise(Round.Subject with { Employees = -1 }, 2026)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    public void Plan_YearOutsideTheCalendar_IsRefused(int year) => Assert.Equal("NEGOTIATION_YEAR", Refusal(NegotiationPlan.ForEnterprise(Round.Subject, year)));

    [Fact]
    public void BecomeDue_OpensTheRequestAndTheYear()
    {
        var round = Round.At(NegotiationState.Due);

        var deadlines = round.Negotiation.Deadlines(Round.Noon("2026-03-02"));

        Assert.Equal([Term.RequestOnceDue, Term.AnnualNegotiation], deadlines.Select(open => open.Deadline.Term));
        Assert.Equal([Day("2026-04-01"), Day("2026-12-31")], deadlines.Select(open => open.Deadline.DueOn));
        Assert.Equal(30, deadlines[0].DaysLeft);
    }

    [Theory]
    [InlineData("2026-03-29", "NEGOTIATION_RENEWAL_NOT_OPEN")]
    [InlineData("2026-03-30", null)]
    public void BecomeDue_ForRenewal_WaitsForTheWindow(string on, string? expected)
    {
        var plan = NegotiationPlan.ForEnterprise(Round.Subject, 2026) with { AgreementInForceUntil = Day("2026-06-30"), RenewalOpensOn = Day("2026-03-30") };
        var round = Round.Planned(plan: plan);

        var error = round.Negotiation.BecomeDue(round.Act(Step.BecomeDue, ActorRole.System, on), DueReason.Renewal);

        Assert.Equal(expected, error?.Code);
    }

    [Theory]
    [InlineData("2026-06-30", "NEGOTIATION_AGREEMENT_IN_FORCE")]
    [InlineData("2026-07-01", null)]
    public void BecomeDue_ForWantOfAnAgreement_WaitsForItsEnd(string on, string? expected)
    {
        var plan = NegotiationPlan.ForEnterprise(Round.Subject, 2026) with { AgreementInForceUntil = Day("2026-06-30") };
        var round = Round.Planned(plan: plan);

        var error = round.Negotiation.BecomeDue(round.Act(Step.BecomeDue, ActorRole.System, on), DueReason.NoAgreementInForce);

        Assert.Equal(expected, error?.Code);
    }

    [Theory]
    [InlineData(ActorRole.Workers, Side.Workers, ActorRole.Employer)]
    [InlineData(ActorRole.UpperUnion, Side.Workers, ActorRole.Employer)] // for workers without a union, or who dare not
    [InlineData(ActorRole.Employer, Side.Employer, ActorRole.Workers)]
    public void DeliverRequest_ByEitherSide_ObligesTheOther(ActorRole by, Side side, ActorRole obliged)
    {
        var round = Round.At(NegotiationState.Due).Do(Step.DeliverRequest, by, "2026-03-03");

        var reply = Open(round, Term.Reply);

        Assert.Equal(side, round.Negotiation.RequestedBy);
        Assert.Equal(obliged, reply.Obliged);
        Assert.Equal(Day("2026-03-17"), reply.Deadline.DueOn);
        Assert.Equal([obliged], round.Negotiation.NextSteps(Round.Noon("2026-03-04")).Single(next => next.Step == Step.Reply).Actors);
    }

    // Delivered before each Spring Festival and National Day; the last day is the ten working days' own.
    [Theory]
    [InlineData("2023-01-16", "2023-02-02")]
    [InlineData("2024-02-05", "2024-02-23")]
    [InlineData("2025-01-22", "2025-02-11")]
    [InlineData("2026-02-11", "2026-03-03")]
    [InlineData("2025-09-30", "2025-10-21")]
    public void Reply_OnTheLastDayAndTheNext_IsInTimeAndAViolation(string delivered, string lastDay)
    {
        var late = Day(lastDay).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.DoesNotContain(Requested(delivered, lastDay).Breaches, breach => breach.Severity == BreachSeverity.Violation);
        var violation = Assert.Single(Requested(delivered, late).Breaches, breach => breach.Severity == BreachSeverity.Violation);
        Assert.Equal(("ZJ-REPLY", ActorRole.Employer, Day(lastDay)), (violation.Rule, violation.Obliged, violation.DueOn));
        Assert.Equal("浙江省集体合同条例 第七条", violation.Article);
    }

    [Fact]
    public void Reply_BetweenTheTargetAndTheLastDay_MissesTheTargetOnly()
    {
        var negotiation = Requested("2025-09-30", "2025-10-21"); // 20 calendar days ended on the 20th

        var breach = Assert.Single(negotiation.Breaches, breach => breach.Rule == "ZJ-REPLY");
        Assert.Equal(BreachSeverity.TargetMissed, breach.Severity);
        Assert.Equal(Day("2025-10-21"), breach.CuredOn);
    }

    [Fact]
    public void Reply_WithAMeetingInThePast_IsRefused()
    {
        var round = Round.At(NegotiationState.Requested);

        var error = round.Negotiation.Reply(round.Act(Step.Reply, ActorRole.Employer, "2026-03-10"), Day("2026-03-09"));

        Assert.Equal(NegotiationErrors.MeetingInThePast(Day("2026-03-09"), Day("2026-03-10")), error);
    }

    [Fact]
    public void Refuse_InTime_IsAViolationOfItsOwnThatALaterReplyCures()
    {
        var round = Round.At(NegotiationState.Refused);
        var refusal = Assert.Single(round.Negotiation.Breaches);
        Assert.Equal((BreachRules.Refusal, BreachSeverity.Violation, ActorRole.Employer), (refusal.Rule, refusal.Severity, refusal.Obliged));

        round.Do(Step.Reply, ActorRole.Employer, "2026-03-25");

        Assert.Equal(NegotiationState.Accepted, round.State);
        Assert.Equal(Day("2026-03-25"), refusal.CuredOn);
        Assert.Null(round.Negotiation.Refusal);
    }

    [Fact]
    public void Refuse_WithoutAReason_IsRefused()
    {
        var round = Round.At(NegotiationState.Requested);

        Assert.Equal("NEGOTIATION_TEXT_MISSING", round.Negotiation.Refuse(round.Act(Step.Refuse, ActorRole.Employer, "2026-03-09"), " ")?.Code);
    }

    [Theory]
    [InlineData("2026-03-17", "NEGOTIATION_REPLY_STILL_OPEN")] // the last day, until 24:00
    [InlineData("2026-03-18", null)]
    public void LapseWithoutReply_IsPossibleOnceTheLastDayIsOver(string on, string? expected)
    {
        var round = Round.At(NegotiationState.Requested);

        Assert.Equal(expected, round.Try(Step.LapseWithoutReply, ActorRole.System, on)?.Code);
    }

    [Fact]
    public void LapseWithoutReply_LeavesTheReplyOwed()
    {
        var round = Round.At(NegotiationState.Requested).Do(Step.LapseWithoutReply, ActorRole.System, "2026-03-18");
        Assert.Equal((NegotiationState.Refused, RefusalKind.Silence), (round.State, round.Negotiation.Refusal));

        round.Do(Step.Reply, ActorRole.Employer, "2026-04-08");

        var breach = Assert.Single(round.Negotiation.Breaches, breach => breach.Rule == "ZJ-REPLY");
        Assert.Equal((BreachSeverity.Violation, Day("2026-03-18"), Day("2026-04-08")), (breach.Severity, breach.NotedOn, breach.CuredOn));
    }

    [Fact]
    public void DeliverRequest_AfterTheDesignedTime_IsNotedAsAReminderOnly()
    {
        var round = Round.At(NegotiationState.Due).Do(Step.DeliverRequest, ActorRole.Workers, "2026-04-02");

        Assert.Equal(("D-REQUEST", BreachSeverity.Reminder), Round.Noted(round.Negotiation.Breaches));
    }

    [Fact]
    public void DeliverRequest_WhereACitySetsTheTime_TakesTheCitysTerm()
    {
        var city = Statutes.Zhejiang.Find(Term.Conclusion) with { OnBreach = BreachConsequence.Violation };
        var round = Round.At(NegotiationState.Requested, law: Statutes.Zhejiang.Law with { Statute = Statutes.Zhejiang.With(city) });

        Assert.Equal(Day("2026-05-06"), Open(round, Term.Conclusion).Deadline.DueOn); // day 60 is 2 May, a holiday
        Assert.DoesNotContain(round.Negotiation.AllDeadlines, deadline => deadline.Deadline.Term == Term.ConclusionByDesign);
    }

    [Fact]
    public void CoverEnterprise_InAJointRound_AddsItOnce()
    {
        var round = Round.Planned(plan: NegotiationPlan.ForMany(Round.Subject with { EnterpriseId = null }, 2026, NegotiationScope.Sector, [1, 2]));

        round.Do(Step.CoverEnterprise, ActorRole.Workers, "2026-03-02");

        Assert.Equal([1, 2, 99], round.Negotiation.CoveredEnterprises);
        Assert.Equal(NegotiationErrors.AlreadyCovered(99), round.Try(Step.CoverEnterprise, ActorRole.Workers, "2026-03-02"));
        Assert.Equal(NegotiationErrors.NotJoint, Round.Planned().Try(Step.CoverEnterprise, ActorRole.Workers, "2026-03-02"));
    }

    [Fact]
    public void UpdateSubject_Changed_IsTakenOverOnce()
    {
        var negotiation = Round.Planned().Negotiation;
        var grown = Round.Subject with { IsAboveDesignatedSize = true };

        Assert.Null(negotiation.UpdateSubject(grown, Round.Noon("2026-03-02"), Actor.System));
        Assert.Null(negotiation.UpdateSubject(grown, Round.Noon("2026-03-03"), Actor.System));

        Assert.Equal(grown, negotiation.Subject);
        Assert.Equal(2, negotiation.Events.Count);
        Assert.Equal("NEGOTIATION_SCOPE_MISMATCH", negotiation.UpdateSubject(grown with { EnterpriseId = 8 }, Round.Noon("2026-03-03"), Actor.System)?.Code);
        Assert.Equal("NEGOTIATION_EMPLOYEES_NEGATIVE", negotiation.UpdateSubject(grown with { Employees = -2 }, Round.Noon("2026-03-03"), Actor.System)?.Code);
    }

    private static Negotiation Requested(string delivered, string replied)
    {
        var year = Day(delivered).Year;
        var plan = NegotiationPlan.ForEnterprise(Round.Subject, year);
        var round = Round.Planned(plan: plan, on: delivered)
            .Do(Step.BecomeDue, ActorRole.System, delivered)
            .Do(Step.DeliverRequest, ActorRole.Workers, delivered)
            .Do(Step.Reply, ActorRole.Employer, replied);
        return round.Negotiation;
    }

    private static OpenDeadline Open(Round round, Term term) =>
        round.Negotiation.Deadlines(Round.Noon("2026-03-04")).Single(open => open.Deadline.Term == term);

    private static string? Refusal(NegotiationPlan plan)
    {
        var act = new Domain.Negotiations.Steps.Act(Actor.System, Round.Noon("2026-03-02"), Statutes.Zhejiang.Law, []);
        return Negotiation.Plan(plan, Domain.Negotiations.Steps.ProcedureRule.Ordinary, act).Error?.Code;
    }
}
