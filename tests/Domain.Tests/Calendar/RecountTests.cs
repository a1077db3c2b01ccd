using Platform.Domain.Calendar;
using Platform.Domain.Negotiations;
using Platform.Domain.Services;
using Platform.Domain.Supervision;
using Platform.Domain.Tests.Negotiations;
using Platform.Domain.Tests.Statutes;
using Platform.Domain.Tests.Supervision;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;

namespace Platform.Domain.Tests.Calendar;

/// <summary>What a changed calendar does to times that run: both directions, and the floor that none of them passes (ADR 12).</summary>
public sealed class RecountTests
{
    private const string Saturdays = "2026-03-07 2026-03-14 2026-03-21";

    // Ten working days after 3 March end on the 17th. The employer answers; two Saturdays worked would bring the end to the 14th.
    [Theory]
    [InlineData("2026-03-04", "2026-03-14")]
    [InlineData("2026-03-13", "2026-03-14")]
    [InlineData("2026-03-14", "2026-03-15")]
    [InlineData("2026-03-15", "2026-03-16")]
    [InlineData("2026-03-16", "2026-03-17")]
    [InlineData("2026-03-20", "2026-03-17")]
    public void Reply_WhenSaturdaysAreWorked_EndsEarlierButNeverBeforeTheNextDayIsOver(string now, string expected)
    {
        var round = Round.At(NegotiationState.Requested);

        round.Negotiation.RecomputeDeadlines(_ => LawOn(WithMakeUpDays(Saturdays.Split(' '))), "调休", Round.Noon(now));

        Assert.Equal(Day(expected), DueOn(round, "ZJ-REPLY"));
    }

    [Fact]
    public void Reply_WhenADayIsOff_EndsADayLater()
    {
        var round = Round.At(NegotiationState.Requested);

        round.Negotiation.RecomputeDeadlines(_ => LawOn(WithHoliday("2026-03-10")), "放假", Round.Noon("2026-03-04"));

        Assert.Equal(Day("2026-03-18"), DueOn(round, "ZJ-REPLY"));
    }

    // The draft goes to the congress within fifteen working days after 2 April: until the 24th. Workers and employer see to it together.
    [Theory]
    [InlineData(true, "2026-04-24")]
    [InlineData(false, "2026-04-27")]
    public void ToCongress_OfTheWorkersToo_NeverEndsEarlierThanPromised(bool isWorked, string expected)
    {
        var round = Round.At(NegotiationState.Drafted);
        var calendar = isWorked ? WithMakeUpDays("2026-04-11", "2026-04-18") : WithHoliday("2026-04-10");
        Assert.Equal(Day("2026-04-24"), DueOn(round, "ZJ-TO-CONGRESS"));

        round.Negotiation.RecomputeDeadlines(_ => LawOn(calendar), "调整", Round.Noon("2026-04-03"));

        Assert.Equal(Day(expected), DueOn(round, "ZJ-TO-CONGRESS"));
    }

    // Fifteen working days after 2 March end on the 23rd; with three Saturdays worked on the 19th.
    [Theory]
    [InlineData("2026-03-10", "2026-03-19")]
    [InlineData("2026-03-19", "2026-03-20")]
    [InlineData("2026-03-21", "2026-03-22")]
    [InlineData("2026-03-22", "2026-03-23")]
    [InlineData("2026-03-25", "2026-03-23")]
    public void Case_WhenSaturdaysAreWorked_EndsEarlierWithItsTaskButNeverBeforeTheNextDayIsOver(string now, string expected)
    {
        var opened = WithTasks();

        opened.RecountDeadlines(new Period(15, PeriodUnit.WorkingDay), _ => LawOn(WithMakeUpDays(Saturdays.Split(' '))), "调休", SupervisionCaseTests.Noon(now));

        Assert.Equal(Day(expected), opened.DueOn);
        Assert.Equal([Day(expected), Day("2026-03-12")], opened.Tasks.Select(task => task.DueOn));
    }

    [Fact]
    public void Case_WhenADayIsOff_EndsADayLaterWithItsTaskAndTakesTheMissBack()
    {
        var opened = WithTasks();
        Assert.Equal(3, opened.NoticeDeadlines(SupervisionCaseTests.Noon("2026-03-24")));

        var moved = opened.RecountDeadlines(
            new Period(15, PeriodUnit.WorkingDay), _ => LawOn(WithHoliday("2026-03-10")), "放假", SupervisionCaseTests.Noon("2026-03-24"));

        Assert.Equal((2, Day("2026-03-24"), Day("2026-03-24")), (moved, opened.DueOn, opened.Tasks[0].DueOn));
        Assert.Equal(0, opened.NoticeDeadlines(SupervisionCaseTests.Noon("2026-03-24")));
        Assert.Equal(2, opened.NoticeDeadlines(SupervisionCaseTests.Noon("2026-03-25")));
        Assert.Equal(["S05", "人社"], opened.Events.OfType<SupervisionDeadlineMoved>().Select(happened => happened.What));
    }

    // Three working days after Thursday 5 March end on Tuesday the 10th; with the Saturday worked on Monday the 9th.
    [Theory]
    [InlineData("2026-03-06", "2026-03-09")]
    [InlineData("2026-03-08", "2026-03-09")]
    [InlineData("2026-03-09", "2026-03-10")]
    [InlineData("2026-03-12", "2026-03-10")]
    public void Order_WhenASaturdayIsWorked_EndsEarlierButNeverBeforeTheNextDayIsOver(string now, string expected)
    {
        var order = Ordered();

        var isMoved = order.RecountTime(new Period(3, PeriodUnit.WorkingDay), WithMakeUpDays("2026-03-07"), "调休", Round.Noon(now));

        Assert.Equal(ChinaTime.EndOf(Day(expected)), order.TakeByAt);
        Assert.Equal(isMoved, expected != "2026-03-10");
    }

    [Fact]
    public void Order_WhenADayIsOff_EndsADayLaterOnTheRecordAndOnce()
    {
        var order = Ordered();
        var calendar = WithHoliday("2026-03-06");

        Assert.True(order.RecountTime(new Period(3, PeriodUnit.WorkingDay), calendar, "放假", Round.Noon("2026-03-06")));
        Assert.False(order.RecountTime(new Period(3, PeriodUnit.WorkingDay), calendar, "放假", Round.Noon("2026-03-06")));

        var moved = Assert.Single(order.Events.OfType<OrderDeadlineMoved>());
        Assert.Equal((Day("2026-03-11"), Day("2026-03-10"), "放假"), (moved.TakeBy, moved.PreviousTakeBy, moved.Reason));
    }

    private static Domain.Statutes.Law LawOn(WorkingDayCalendar calendar) => Zhejiang.Law with { Calendar = calendar };

    private static DateOnly DueOn(Round round, string term) =>
        round.Negotiation.AllDeadlines.Single(running => running.IsOpen && running.Deadline.Term.Value == term).Deadline.DueOn;

    // One task shares the time of the case, one has its own.
    private static SupervisionCase WithTasks()
    {
        var opened = SupervisionCaseTests.Open();
        var union = new Actor(ActorRole.UpperUnion, "union-1");
        Assert.Null(opened.AssignTask("人社", "核查", Day("2026-03-23"), SupervisionCaseTests.Noon("2026-03-02"), union));
        Assert.Null(opened.AssignTask("街道", "走访", Day("2026-03-12"), SupervisionCaseTests.Noon("2026-03-02"), union));
        return opened;
    }

    private static ServiceOrder Ordered() => ServiceOrder.Request(
        new OrderRequest(7, 70, null, "协商导师", "不知道怎么谈", new Period(3, PeriodUnit.WorkingDay)), Shipped, Round.Noon("2026-03-05"), new Actor(ActorRole.Workers, "chair-1")).Expect();
}
