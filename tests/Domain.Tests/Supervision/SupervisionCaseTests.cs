using Platform.Domain.Calendar;
using Platform.Domain.Supervision;
using Platform.Domain.Tests.Statutes;
using static Platform.Domain.Tests.Calendar.ChinaCalendar;

namespace Platform.Domain.Tests.Supervision;

public sealed class SupervisionCaseTests
{
    private static readonly Actor Union = new(ActorRole.UpperUnion, "union-1");
    private static readonly Actor Labour = new(ActorRole.LabourAuthority, "labour-1", RecordedBy: "union-1");

    private static CasePlan Plan { get; } = new(
        "2026-S05-1", 7, 70, "S05", 1,
        [new("总工会", CasePart.Lead), new("人社", CasePart.Four), new("街道", CasePart.Four), new("税务", CasePart.X)],
        "工会劳动法律监督意见书", new Period(15, PeriodUnit.WorkingDay), "书面答复并改正", "S06");

    [Fact]
    public void Open_ByARule_HasItsDepartmentsAndItsTime()
    {
        var opened = Open();

        Assert.Equal(Day("2026-03-23"), opened.DueOn); // 15 working days after 2 March
        Assert.Equal((CaseStatus.Open, null), (opened.Status, opened.Rung));
        var happened = Assert.IsType<CaseOpened>(Assert.Single(opened.Events));
        Assert.Equal(("2026-S05-1", "S05", 7L, (long?)70), (happened.CaseNumber, happened.RuleId, happened.EnterpriseId, happened.NegotiationId));
        Assert.Equal(["总工会", "人社", "街道", "税务"], happened.Departments.Select(department => department.Department));
    }

    [Fact]
    public void Open_PlanThatDoesNotFit_IsRefused()
    {
        Assert.Equal("SUPERVISION_NAMELESS", Refusal(Plan with { Number = " " }));
        Assert.Equal("SUPERVISION_NAMELESS", Refusal(Plan with { RuleId = "" }));
        Assert.Equal("SUPERVISION_NOT_ONE_LEAD", Refusal(Plan with { Departments = [new("人社", CasePart.Four)] }));
        Assert.Equal("SUPERVISION_NOT_ONE_LEAD", Refusal(Plan with { Departments = [new("人社", CasePart.Lead), new("总工会", CasePart.Lead)] }));
        Assert.Equal("SUPERVISION_DEPARTMENT_TWICE", Refusal(Plan with { Departments = [new("人社", CasePart.Lead), new("人社", CasePart.X)] }));
    }

    [Fact]
    public void Open_SecondOfTheSameRuleAndEnterprise_WaitsForTheFirstAndForAnotherEpisode()
    {
        var first = Open();
        Assert.Equal(SupervisionErrors.AlreadyOpen("2026-S05-1"), Next(first, 2).Error);
        Assert.Null(first.Clear("已答复", Noon("2026-03-10"), Union));

        Assert.Equal(SupervisionErrors.EpisodeClosed("2026-S05-1"), Next(first, 1).Error);
        Assert.True(Next(first, 2).Succeeded);
        Assert.True(SupervisionCase.Open(Plan with { RuleId = "S22" }, Open(), null, Noon("2026-03-02"), Union, Zhejiang.Law).Succeeded);
    }

    [Fact]
    public void Open_ByASideOfTheTable_IsRefused() =>
        Assert.Equal(
            SupervisionErrors.NotASupervisor(ActorRole.Employer),
            SupervisionCase.Open(Plan, null, null, Noon("2026-03-02"), new Actor(ActorRole.Employer, "e"), Zhejiang.Law).Error);

    [Fact]
    public void Tasks_OfDepartmentsInTheCase_AreAssignedAndDone()
    {
        var opened = Open();
        Assert.Null(opened.AssignTask("人社", "核查", Day("2026-03-10"), Noon("2026-03-02"), Union));
        Assert.Equal(SupervisionErrors.NotInCase("公安"), opened.AssignTask("公安", "核查", Day("2026-03-10"), Noon("2026-03-02"), Union));
        Assert.Equal(SupervisionErrors.TaskInThePast(Day("2026-03-01")), opened.AssignTask("人社", "核查", Day("2026-03-01"), Noon("2026-03-02"), Union));

        Assert.Null(opened.CompleteTask(1, "无异常", Noon("2026-03-05"), Labour));

        Assert.Equal((Day("2026-03-05"), "无异常", false), (opened.Tasks[0].DoneOn, opened.Tasks[0].Result, opened.Tasks[0].IsOpen));
        Assert.Equal(SupervisionErrors.UnknownTask(1), opened.CompleteTask(1, "无异常", Noon("2026-03-05"), Labour));
    }

    [Fact]
    public void Clear_DropsOpenTasksAndEndsAllWork()
    {
        var opened = Open();
        Assert.Null(opened.AssignTask("人社", "核查", Day("2026-03-10"), Noon("2026-03-02"), Union));

        Assert.Null(opened.Clear("已书面答复", Noon("2026-03-05"), Union));

        Assert.True(opened.Tasks[0].IsDropped);
        Assert.Equal(SupervisionErrors.Closed("2026-S05-1", CaseStatus.Cleared), opened.CompleteTask(1, "无异常", Noon("2026-03-06"), Labour));
        Assert.Equal("The case 2026-S05-1 is closed: cleared.", opened.Withdraw("误报", Noon("2026-03-06"), Union)?.English);
        Assert.Equal("案件2026-S05-1已结案（已消除）。", opened.Escalate(Noon("2026-03-06"), Union)?.Chinese);
    }

    [Fact]
    public void Escalate_ToTheRuleThatFollows_ClosesTheCase()
    {
        var opened = Open();

        Assert.Null(opened.Escalate(Noon("2026-03-24"), Actor.System));

        Assert.Equal(CaseStatus.Escalated, opened.Status);
        Assert.Equal(new CaseEscalated(Noon("2026-03-24"), Actor.System, "2026-S05-1", "S06"), opened.Events[^1]);
        Assert.Equal(SupervisionErrors.NothingToEscalateTo("S05"), Open(Plan with { EscalatesTo = null }).Escalate(Noon("2026-03-24"), Union));
    }

    [Fact]
    public void Withdraw_WithoutAReason_IsRefused()
    {
        var opened = Open();

        Assert.Equal("SUPERVISION_TEXT_MISSING", opened.Withdraw(" ", Noon("2026-03-05"), Union)?.Code);
        Assert.Null(opened.Withdraw("误报", Noon("2026-03-05"), Union));
        Assert.Equal((CaseStatus.Withdrawn, "误报"), (opened.Status, opened.ClosingReason));
    }

    [Fact]
    public void NoticeDeadlines_OfCaseTaskAndAnswer_NotesEachOnce()
    {
        var opened = Open();
        Assert.Null(opened.AssignTask("人社", "核查", Day("2026-03-10"), Noon("2026-03-02"), Union));
        Assert.Null(opened.Issue(LadderRung.OpinionLetter, "意见1号", "总工会", Noon("2026-03-04"), Union));
        Assert.Null(opened.RecordDelivery("意见1号", false, Noon("2026-03-04"), Union, Zhejiang.Law));

        Assert.Equal(1, opened.NoticeDeadlines(Noon("2026-03-11"))); // the task
        Assert.Equal(1, opened.NoticeDeadlines(Noon("2026-03-24"))); // the case
        Assert.Equal(1, opened.NoticeDeadlines(Noon("2026-03-26"))); // the answer, due on the 25th
        Assert.Equal(0, opened.NoticeDeadlines(Noon("2026-04-26")));
        Assert.Equal(["人社", "S05", "意见1号"], opened.Events.OfType<SupervisionDeadlineMissed>().Select(missed => missed.What));
    }

    internal static SupervisionCase Open(CasePlan? plan = null, SupervisionCase? from = null, string on = "2026-03-02") =>
        SupervisionCase.Open(plan ?? Plan, null, from, Noon(on), Actor.System, Zhejiang.Law).Expect();

    internal static CasePlan PlanOf(string rule, string number) => Plan with { RuleId = rule, Number = number };

    internal static DateTimeOffset Noon(string date) => ChinaTime.StartOf(Day(date)).AddHours(12);

    private static Result<SupervisionCase> Next(SupervisionCase last, int episode) =>
        SupervisionCase.Open(Plan with { Number = "2026-S05-2", Episode = episode }, last, null, Noon("2026-03-12"), Union, Zhejiang.Law);

    private static string? Refusal(CasePlan plan) => SupervisionCase.Open(plan, null, null, Noon("2026-03-02"), Union, Zhejiang.Law).Error?.Code;
}
