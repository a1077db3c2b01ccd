using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;
using Platform.Rules.Session;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tests.Session;

public sealed class TimeTests
{
    private static readonly CompiledPolicy Policy = TownPolicy.Compile();
    private static readonly CompiledPolicy Working = TownPolicy.Compile(lateInput: "要约工作日");

    [Fact]
    public void NextChange_OfASubject_IsTheDayOnWhichTheOutcomeChangesNotTheInput()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        var few = TownPolicy.Add(subjects, "古山", 0, TownPolicy.Start);
        var some = TownPolicy.Add(subjects, "芝英", 5, TownPolicy.Start);
        var none = TownPolicy.Add(subjects, "石柱", 5);
        using var session = TownPolicy.Open(Policy, subjects);

        Assert.Equal(TownPolicy.Start.AddDays(31), session.NextChange(few));
        Assert.Equal(TownPolicy.Start.AddDays(11), session.NextChange(some));
        Assert.Null(session.NextChange(none));
        Assert.Equal(TownPolicy.Start.AddDays(11), session.NextChange());
        subjects.Numbers("投诉")[some] = 3;
        session.Settle();
        Assert.Equal(TownPolicy.Start.AddDays(31), session.NextChange(some));
    }

    [Fact]
    public void NextChange_InWorkingDays_SkipsWeekends()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        var row = TownPolicy.Add(subjects, "古山", 5, TownPolicy.Start);
        using var session = TownPolicy.Open(Working, subjects);

        Assert.Equal(new DateOnly(2026, 3, 17), session.NextChange(row));
        session.ChangeCalendar(new WorkingCalendar((from, to) => to.DayNumber - from.DayNumber));
        Assert.Equal(new DateOnly(2026, 3, 13), session.NextChange(row));
        session.AdvanceTo(new DateOnly(2026, 3, 13));
        Assert.Equal(["Left late2 row 0 #1"], TownPolicy.Brief(session.ChangeCalendar(TownPolicy.Weekdays).Where(change => change.Table.Decision.Id == "late")));
    }

    [Fact]
    public void Foresee_OfASubject_NamesRuleDateAndCrossing()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        var row = TownPolicy.Add(subjects, "古山", 5, TownPolicy.Start);
        using var session = TownPolicy.Open(Policy, subjects);

        var upcoming = session.Foresee(row);

        Assert.Equal(new DateOnly(2026, 3, 13), upcoming?.Date);
        Assert.Contains(new InputCrossing("要约天数", 10, 11), upcoming?.Crossings ?? []);
        Assert.Equal(["Entered late2 row 0 #1 \"L1\""], TownPolicy.Brief(upcoming?.Changes.Where(change => change.Table.Decision.Id == "late") ?? []));
        Assert.StartsWith("若无变化，2026-03-13 开始适用规则 L1：要约天数由 10 变为 11", upcoming?.Sentences(ProblemLanguage.Chinese).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void AdvanceTo_OverManyDays_GivesEachChangeItsDay()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        TownPolicy.Add(subjects, "古山", 5, TownPolicy.Start);
        using var session = TownPolicy.Open(Policy, subjects);

        var changes = session.AdvanceTo(TownPolicy.Start.AddDays(100)).Where(change => change.Table.Decision.Id == "late").ToList();

        Assert.Equal(["Entered late2 row 0 #1 \"L1\"", "Entered late1 row 0 #1 \"L2\"", "Left late2 row 0 #1"], TownPolicy.Brief(changes));
        Assert.Equal([11, 31, 31], changes.Select(change => change.Date.DayNumber - TownPolicy.Start.DayNumber));
        Assert.Equal(2, session.WakeUps);
        Assert.Null(session.NextChange());
    }

    // Evaluating everything every day must see the same transitions on the same days, and each wake-up must be one.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WakeUps_OverAYear_AreExactlyTheTransitions(bool isWorking)
    {
        var policy = isWorking ? Working : Policy;
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        var random = new Random(4);
        for (var i = 0; i < 60; i++)
        {
            TownPolicy.Add(subjects, $"镇{i}", random.Next(9), TownPolicy.Start.AddDays(random.Next(-40, 340)));
        }

        using var session = TownPolicy.Open(policy, subjects);
        var expected = DailyTransitions(policy, subjects);
        var changes = session.AdvanceTo(TownPolicy.Start.AddDays(365)).Where(change => change.Table.Decision.Id == "late").ToList();

        Assert.Equal(expected, changes.Select(change => (change.Date, change.Row)).Distinct().Order());
        Assert.Equal(expected.Count, session.WakeUps);
    }

    private static List<(DateOnly Date, int Row)> DailyTransitions(CompiledPolicy policy, SubjectTable subjects)
    {
        var transitions = new List<(DateOnly, int)>();
        var last = new FeelValue[subjects.Extent];
        for (var day = 0; day <= 365; day++)
        {
            var date = TownPolicy.Start.AddDays(day);
            for (var row = 0; row < subjects.Extent; row++)
            {
                var now = LateOn(policy, subjects, row, date);
                if (day > 0 && !now.Equals(last[row]))
                {
                    transitions.Add((date, row));
                }

                last[row] = now;
            }
        }

        return [.. transitions.Order()];
    }

    private static FeelValue LateOn(CompiledPolicy policy, SubjectTable subjects, int row, DateOnly date)
    {
        var requested = subjects.Dates("要约日")[row] ?? default;
        var inputs = new FeelContext(subjects.Snapshot(row).Entries.Concat(
        [
            KeyValuePair.Create<string, FeelValue>("要约天数", new FeelNumber(date.DayNumber - requested.DayNumber)),
            KeyValuePair.Create<string, FeelValue>("要约工作日", new FeelNumber(TownPolicy.Weekdays.Count(requested, date))),
        ]));
        return policy.Evaluate("late", inputs);
    }
}
