using Platform.Domain.Statutes;
using Platform.Domain.Tests.Calendar;
using static Platform.Domain.Statutes.BreachConsequence;
using static Platform.Domain.Statutes.TermKind;
using static Platform.Domain.Statutes.TermUnit;

namespace Platform.Domain.Tests.Statutes;

/// <summary>The law of a Zhejiang county as the tests know it, written once. The product reads its own from rule packs.</summary>
internal static class Zhejiang
{
    internal static IReadOnlyList<StatutoryTerm> Terms { get; } =
    [
        Term("ZJ-REPLY", MaxDays, "10", WorkingDay, Violation, "浙江省集体合同条例 第七条", Other("20", CalendarDay, "工资集体协商试行办法 第十七条")),
        Term("ZJ-INFO", MinDaysBefore, "7", CalendarDay, Violation, "浙江省集体合同条例 第十六条", Other("5", CalendarDay, "工资集体协商试行办法 第十八条")),
        Term("ZJ-REPS-MIN", MinCount, "3", Person, Block, "浙江省集体合同条例 第十条"),
        Term("ZJ-REPS-MIN-LARGE", MinCount, "5", Person, Block, "浙江省集体合同条例 第十条"),
        Term("ZJ-REPS-BALANCE", Compare, "1", Ratio, Block, "浙江省集体合同条例 第十条", Other("1", Ratio, "浙江省企业民主管理条例 第二十八条")),
        Term("ALL-OUTSIDE", MaxRatio, "1/3", Ratio, Block, "浙江省集体合同条例 第十条"),
        Term("N-REPS-REFILL", MaxDays, "15", CalendarDay, Warning, "集体合同规定 第三十一条"),
        Term("NB-REPS-PUBLISH", MaxDays, "5", WorkingDay, Off, "宁波市企业工资集体协商条例 第十条"),
        Term("ZJ-SUSPEND", MaxDays, "60", CalendarDay, Violation, "浙江省企业民主管理条例 第二十九条"),
        Term("HZ-FINISH", MaxDays, "60", CalendarDay, Off, "杭州市企业工资集体协商条例 第二十九条"),
        Term("ZJ-TO-CONGRESS", MaxDays, "15", WorkingDay, Violation, "浙江省集体合同条例 第二十四条"),
        Term("ZJ-RESUBMIT", MaxDays, "5", WorkingDay, Violation, "浙江省集体合同条例 第二十四条"),
        Term("ALL-QUORUM", MinRatio, "2/3", Ratio, Block, "浙江省集体合同条例 第二十四条"),
        Term("ZJ-MAJORITY", GreaterThanRatio, "1/2", Ratio, Block, "浙江省集体合同条例 第二十四条"),
        Term("SECRET-BALLOT", TermKind.Flag, "true", TermUnit.Flag, Block, "浙江省企业民主管理条例 第十五条"),
        Term("ZJ-FILE", MaxDays, "10", CalendarDay, Violation, "浙江省集体合同条例 第三十四条", Other("7", CalendarDay, "工资集体协商试行办法 第二十一条")),
        Term("ZJ-COPIES", Count, "5", Copy, Info, "浙江省集体合同条例 第三十四条", Other("3", Copy, "工资集体协商试行办法 第二十一条")),
        Term("ALL-REVIEW", MaxDays, "15", CalendarDay, BreachConsequence.TacitApproval, "劳动合同法 第五十四条"),
        Term("ZJ-PUBLISH", MaxDays, "5", WorkingDay, Violation, "浙江省集体合同条例 第三十五条", Other("5", CalendarDay, "工资集体协商试行办法 第二十三条")),
        Term("ZJ-UNION-FILE", MaxDays, "5", WorkingDay, Warning, "浙江省集体合同条例 第三十五条"),
        Term("ANNUAL-NEGOTIATE", MinPerYear, "1", Time, Violation, "浙江省集体合同条例 第十九条"),
        Term("ANNUAL-REPORT", MinPerYear, "1", Time, Violation, "浙江省集体合同条例 第三十七条"),
        Term("ZJ-RENEW-OPEN", WindowBefore, "90", CalendarDay, Reminder, "浙江省集体合同条例 第三十条", Other("60", CalendarDay, "工资集体协商试行办法 第二十四条"), Other("3", Month, "集体合同规定 第三十八条")),
        Term("TERM-WAGE", Typical, "1", Year, Info, "浙江省集体合同条例 第三十条"),
        Term("TERMINATE-FILE", MaxDays, "5", WorkingDay, Violation, "浙江省集体合同条例 第三十三条"),
        Term("COORDINATE", MaxDays, "30", CalendarDay, Violation, "浙江省集体合同条例 第三十九条"),
        Term("OPINION-REPLY", MaxDays, "15", WorkingDay, Escalate, "浙江省工会劳动法律监督条例 第二十二条"),
        Term("INSPECT-ACCEPT", MaxDays, "5", WorkingDay, Violation, "浙江省劳动保障监察条例 第二十三条"),
        Term("INSPECT", MaxDays, "60", WorkingDay, Violation, "浙江省劳动保障监察条例 第三十条"),
        Term("OPENNESS-ANSWER", MaxDays, "30", CalendarDay, Violation, "浙江省企业民主管理条例 第二十三条"),
        Term("COORDINATE-EXTEND", MaxDays, "15", CalendarDay, Violation, "浙江省集体合同条例 第三十九条"),
        Term("TERM-WAGE-MIN", MinCount, "1", Year, Block, "集体合同规定 第三十八条"),
        Term("TERM-WAGE-MAX", MaxCount, "3", Year, Block, "集体合同规定 第三十八条"),
        Term("ZJ-REPS-ELECTED", GreaterThanRatio, "1/2", Ratio, Block, "浙江省集体合同条例 第十条"),
        Term("ZJ-REGION-DELEGATES", GreaterThanRatio, "1/2", Ratio, Block, "浙江省集体合同条例 第二十九条"),
        Term("ZJ-REGION-ENTERPRISES", MinRatio, "1/2", Ratio, Block, "浙江省集体合同条例 第二十九条"),
        Term("ZJ-WAGE-FLOOR", GreaterThanRatio, "1", Ratio, Block, "浙江省集体合同条例 第五条"),
        Term("D-REQUEST", MaxDays, "30", CalendarDay, Reminder, "年度计划"),
        Term("D-NAME-REPS", MaxDays, "15", CalendarDay, Reminder, "年度计划"),
        Term("D-CONCLUDE", MaxDays, "60", CalendarDay, Reminder, "年度计划"),
        Term("D-REVISE", MaxDays, "15", CalendarDay, Reminder, "年度计划"),
        Term("D-EMERGENCY-TABLE", MaxDays, "24", Hour, Reminder, "应急程序"),
        Term("D-FAILED-VOTES", MinCount, "2", Time, Reminder, "服务清单 V02"),
        Term("D-DUE-SOON", WindowBefore, "2", CalendarDay, Reminder, "提醒设置"),
    ];

    internal static IReadOnlyList<CongressSizeBand> CongressSizes { get; } =
    [
        new(0, 30, 0, 0, "浙江省企业民主管理条例 第十条"),
        new(100, 40, 100, 7, "浙江省企业民主管理条例 第十条"),
        new(1000, 100, 1000, 20, "浙江省企业民主管理条例 第十条"),
        new(5000, 200, 0, 0, "浙江省企业民主管理条例 第十条"),
    ];

    internal static IReadOnlyList<ContentItem> ContentItems { get; } =
    [
        new("quota", "劳动定额与工价"), new("system", "工资分配制度"), new("average", "岗位平均工资及调整幅度"),
        new("payment", "工资支付办法"), new("overtime", "加班工资与津贴补贴"), new("adjustment", "工资调整办法"),
        new("probation", "试用期及病事假待遇"), new("special", "特殊情况下的工资支付"), new("other", "其他事项"),
    ];

    internal static Statute Statute { get; } = With();

    internal static Law Law { get; } = new(Statute, ChinaCalendar.Shipped);

    /// <summary>The same law with some terms put in place of those of the same id.</summary>
    internal static Statute With(params StatutoryTerm[] changed) =>
        Statute.Create("330784", new DateOnly(2026, 1, 1), [.. Changed(changed)], CongressSizes, ContentItems).Expect();

    internal static IEnumerable<StatutoryTerm> Changed(params StatutoryTerm[] changed) =>
        Terms.Where(term => changed.All(other => other.Id != term.Id)).Concat(changed);

    internal static StatutoryTerm Find(StatutoryTermId id) => Terms.Single(term => term.Id == id);

    private static StatutoryTerm Term(string id, TermKind kind, string value, TermUnit unit, BreachConsequence onBreach, string article, params OtherSource[] others) =>
        new(new StatutoryTermId(id), kind, TermValue.Parse(value).Expect(), unit, onBreach, article, others);

    private static OtherSource Other(string value, TermUnit unit, string article) => new(TermValue.Parse(value).Expect(), unit, article);
}
