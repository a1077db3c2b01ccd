using Platform.Domain.Calendar;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Statutes;
using Platform.Domain.Tests.Statutes;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;
using Step = Platform.Domain.Negotiations.Steps.NegotiationStep;
using Term = Platform.Domain.Statutes.StatutoryTermId;

namespace Platform.Domain.Tests.Negotiations;

public sealed class NegotiationDeadlinesTests
{
    [Fact]
    public void Deadlines_ListTheNearestFirstWithStatusAndDays()
    {
        var round = Round.At(NegotiationState.Requested); // 3 March

        var deadlines = round.Negotiation.Deadlines(Round.Noon("2026-03-16"));

        Assert.Equal([Term.Reply, Term.ConclusionByDesign, Term.AnnualNegotiation], deadlines.Select(open => open.Deadline.Term));
        Assert.Equal([DeadlineStatus.DueSoon, DeadlineStatus.InTime, DeadlineStatus.InTime], deadlines.Select(open => open.Status));
        Assert.Equal([1, 51, 290], deadlines.Select(open => open.DaysLeft));
    }

    [Fact]
    public void NoticeDeadlines_NotesEachStageOnce()
    {
        var round = Round.At(NegotiationState.Signed); // target 22 April, last day 27 April

        Assert.Equal(0, round.Negotiation.NoticeDeadlines(Round.Noon("2026-04-22")));
        Assert.Equal(1, round.Negotiation.NoticeDeadlines(Round.Noon("2026-04-23")));
        Assert.Equal(0, round.Negotiation.NoticeDeadlines(Round.Noon("2026-04-24")));
        Assert.Equal(1, round.Negotiation.NoticeDeadlines(Round.Noon("2026-04-28")));
        Assert.Equal(0, round.Negotiation.NoticeDeadlines(Round.Noon("2026-04-29")));
    }

    [Fact]
    public void NoticeDeadlines_ThenTheLateStep_LeavesOneBreachThatIsCured()
    {
        var round = Round.At(NegotiationState.Signed);
        round.Negotiation.NoticeDeadlines(Round.Noon("2026-04-23"));
        round.Negotiation.NoticeDeadlines(Round.Noon("2026-04-28"));

        round.Do(Step.File, ActorRole.Employer, "2026-04-30");

        var breach = Assert.Single(round.Negotiation.Breaches);
        Assert.Equal((BreachSeverity.Violation, Day("2026-04-23"), Day("2026-04-30")), (breach.Severity, breach.NotedOn, breach.CuredOn));
        Assert.Equal([BreachSeverity.TargetMissed, BreachSeverity.Violation], round.Negotiation.Events.OfType<BreachNoted>().Select(noted => noted.Severity));
    }

    [Fact]
    public void NoticeDeadlines_ThenAStepTakenInTimeButRecordedLate_RevokesTheBreach()
    {
        var round = Round.At(NegotiationState.Requested).Do(Step.LapseWithoutReply, ActorRole.System, "2026-03-18");

        round.Do(Step.Reply, ActorRole.Employer, "2026-03-16"); // on paper, on the 16th

        Assert.Equal(NegotiationState.Accepted, round.State);
        var breach = Assert.Single(round.Negotiation.Breaches);
        Assert.Equal((false, Day("2026-03-16"), null), (breach.Stands, breach.RevokedOn, breach.CuredOn));
        Assert.Single(round.Negotiation.Events.OfType<BreachRevoked>());
    }

    [Fact]
    public void NoticeDeadlines_ThenAStepLessLateThanNoted_GradesTheBreachByItsDay()
    {
        var round = Round.At(NegotiationState.Signed);
        round.Negotiation.NoticeDeadlines(Round.Noon("2026-04-28")); // the last day was the 27th

        round.Do(Step.File, ActorRole.Employer, "2026-04-24"); // after the target only

        Assert.Equal(("ZJ-FILE", BreachSeverity.TargetMissed), Round.Noted(round.Negotiation.Breaches));
    }

    [Fact]
    public void RecomputeDeadlines_ThatMovesAMissedOne_RevokesItsBreach()
    {
        var round = Round.Planned(plan: NegotiationPlan.ForEnterprise(Round.Subject, 2026), on: "2026-12-21")
            .Do(Step.BecomeDue, ActorRole.System, "2026-12-21")
            .Do(Step.DeliverRequest, ActorRole.Workers, "2026-12-25");
        round.Negotiation.NoticeDeadlines(Round.Noon("2027-01-09")); // by plain weekends the 8th was the last day

        round.Negotiation.RecomputeDeadlines(Zhejiang.Law with { Calendar = With2027() }, Round.Noon("2027-01-09"));

        Assert.DoesNotContain(round.Negotiation.Breaches, breach => breach is { Rule: "ZJ-REPLY", Stands: true });
    }

    [Fact]
    public void NoticeDeadlines_OfAReview_NotesNothing()
    {
        var round = Round.At(NegotiationState.UnderReview);

        Assert.Equal(0, round.Negotiation.NoticeDeadlines(Round.Noon("2026-07-01")));
        Assert.Equal(DeadlineStatus.Elapsed, Assert.Single(round.Negotiation.Deadlines(Round.Noon("2026-07-01"))).Status);
    }

    [Fact]
    public void NoticeDeadlines_AtTheYearsEnd_MissesTheAnnualNegotiation()
    {
        var round = Round.At(NegotiationState.Due);

        round.Negotiation.NoticeDeadlines(ChinaTime.EndOf(Day("2026-12-31")));

        Assert.Contains(round.Negotiation.Breaches, breach => breach is { Rule: "ANNUAL-NEGOTIATE", Severity: BreachSeverity.Violation });
    }

    [Fact]
    public void RecomputeDeadlines_OnceTheYearIsAnnounced_MovesTheProvisionalOnes()
    {
        var round = Round.Planned(plan: NegotiationPlan.ForEnterprise(Round.Subject, 2026), on: "2026-12-21")
            .Do(Step.BecomeDue, ActorRole.System, "2026-12-21")
            .Do(Step.DeliverRequest, ActorRole.Workers, "2026-12-25");
        Assert.Equal((Day("2027-01-08"), true), Reply(round));
        var announced = Zhejiang.Law with { Calendar = With2027() };

        var moved = round.Negotiation.RecomputeDeadlines(announced, Round.Noon("2026-12-26"));

        Assert.Equal((Day("2027-01-11"), false), Reply(round)); // 1 January is off
        Assert.Equal(2, moved); // the reply and the design time for concluding, no longer provisional
        Assert.Equal(0, round.Negotiation.RecomputeDeadlines(announced, Round.Noon("2026-12-26")));
    }

    [Fact]
    public void RecomputeDeadlines_LeavesExtendedAndBackwardOnesAlone()
    {
        var round = Round.At(NegotiationState.Coordination).Do(Step.ExtendCoordination, ActorRole.LabourAuthority, "2026-04-20");

        Assert.Equal(0, round.Negotiation.RecomputeDeadlines(Zhejiang.Law, Round.Noon("2026-04-21")));
        Assert.Equal(0, Round.At(NegotiationState.Accepted).Negotiation.RecomputeDeadlines(Zhejiang.Law, Round.Noon("2026-03-11")));
    }

    [Fact]
    public void NextStep_SaysUntilWhenUnderWhichArticleWithWhichPapers()
    {
        var round = Round.At(NegotiationState.Signed);

        var file = round.Negotiation.NextSteps(Round.Noon("2026-04-16")).Single(next => next.Step == Step.File);

        Assert.Equal([ActorRole.Employer], file.Actors);
        Assert.Equal((Day("2026-04-27"), "浙江省集体合同条例 第三十四条"), (file.Until?.DueOn, file.Until?.Article));
        Assert.Equal("报送审查", file.Chinese);
        Assert.Equal(["SignedContract", "FilingExplanation"], file.Documents.Select(kind => kind.ToString()));
    }

    [Fact]
    public void Step_Taken_KeepsItsPapersWithWhoAndWhen()
    {
        var papers = Round.At(NegotiationState.Requested).Negotiation.Documents;

        Assert.Equal(["RequestLetter", "DeliveryReceipt"], papers.Select(paper => paper.Kind.ToString()));
        Assert.All(papers, paper => Assert.Equal((Step.DeliverRequest, ActorRole.Workers, Day("2026-03-03")), (paper.Step, paper.By, paper.On)));
    }

    private static (DateOnly, bool) Reply(Round round)
    {
        var reply = round.Negotiation.Deadlines(Round.Noon("2026-12-26")).Single(open => open.Deadline.Term == Term.Reply).Deadline;
        return (reply.DueOn, reply.IsProvisional);
    }

    private static WorkingDayCalendar With2027()
    {
        var source = new CalendarSource("国务院办公厅关于2027年部分节假日安排的通知", "待公布", Day("2026-12-26"), "https://www.gov.cn/");
        var announced = new CalendarYear(2027, YearStatus.Announced, source, [new CalendarHoliday("元旦", Day("2027-01-01"), Day("2027-01-03"))], []);
        return WorkingDayCalendar.Create([.. Shipped.Years.Where(year => year.Year != 2027), announced]).Expect();
    }
}
