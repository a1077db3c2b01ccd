using System.Diagnostics;
using Platform.Rules.Dmn;
using Platform.Rules.Session;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Bench.Rules;

/// <summary>Single changes, the passing of time, and what is kept in memory.</summary>
internal sealed class SessionMeasurements(Action<Figure> report)
{
    private const int Enterprises = 1_000_000;
    private const int TimedEnterprises = 200_000;
    private const int Days = 365;

    private static readonly DateOnly Start = new(2026, 1, 1);

    internal void Run()
    {
        SingleChanges();
        PassingOfTime();
    }

    private void SingleChanges()
    {
        var policy = new MadeTable(Measurements.Rules).Compile();
        var subjects = new Columns(Enterprises).ToSubjects();
        using var session = Open(policy, subjects);
        report(new Figure($"state, {Measurements.Rules} rules", (double)session.StateBytes / subjects.Count, "bytes an enterprise"));
        var random = new Random(1);
        Edit(session, subjects, random, 200_000);
        var ticks = new long[200_000];
        for (var i = 0; i < ticks.Length; i++)
        {
            var (input, row) = (random.Next(Columns.Inputs), random.Next(Enterprises));
            var value = Columns.Value(input, random);
            var started = Stopwatch.GetTimestamp();
            Columns.Set(subjects, input, row, value);
            session.Settle();
            ticks[i] = Stopwatch.GetTimestamp() - started;
            session.TakeActions();
        }

        Array.Sort(ticks);
        report(new Figure("one changed input to its outcome, median", Nanoseconds(ticks[ticks.Length / 2]), "ns"));
        report(new Figure("one changed input to its outcome, 99 of 100", Nanoseconds(ticks[ticks.Length * 99 / 100]), "ns"));
        Edit(session, subjects, random, 600_000);
        var difference = session.FindInconsistency();
        report(new Figure("enterprises that differ from a new session after 1,000,000 edits", difference is null ? 0 : 1, difference is null ? "of 1,000,000" : "or more"));
    }

    private static void Edit(RuleSession session, SubjectTable subjects, Random random, int edits)
    {
        for (var i = 0; i < edits; i++)
        {
            var input = random.Next(Columns.Inputs);
            Columns.Set(subjects, input, random.Next(Enterprises), Columns.Value(input, random));
            session.Settle();
            session.TakeActions();
        }
    }

    private void PassingOfTime()
    {
        var vocabulary = new Vocabulary(
        [
            new VocabularyInput("size", "size", InputKind.Number) { Scale = 0 },
            new VocabularyInput("request", "request", InputKind.Date),
            new VocabularyInput("days", "days", InputKind.Number) { Source = new ElapsedInput("request", DayUnit.CalendarDay, ElapsedDirection.Since) },
        ]);
        var policy = CompiledPolicy.Compile(DmnModel.Read(DeadlineModel).Model ?? throw new InvalidDataException(), vocabulary).Policy;
        var subjects = new SubjectTable(vocabulary, TimedEnterprises);
        var random = new Random(2);
        var transitions = 0;
        for (var i = 0; i < TimedEnterprises; i++)
        {
            var row = subjects.Add();
            var (size, day) = (random.Next(300), random.Next(-60, Days));
            subjects.Numbers("size").SetWhole(row, size);
            subjects.Dates("request")[row] = Start.AddDays(day);
            transitions += Enumerable.Range(1, Days).Count(today => Rule(size, today - day) != Rule(size, today - 1 - day));
        }

        using var session = Open(policy, subjects);
        var started = Stopwatch.GetTimestamp();
        session.AdvanceTo(Start.AddDays(Days));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        report(new Figure($"{TimedEnterprises:N0} enterprises, {Days} days: wake-ups", session.WakeUps, "", "transitions counted day by day", (double)session.WakeUps / transitions));
        report(new Figure("the same, all scheduled and woken", seconds, "s"));
    }

    // The deadlines of the model below, written out once more.
    private static int Rule(int size, int days) => days > 60 ? 3 : size >= 100 && days > 15 ? 2 : days > 20 ? 1 : 0;

    private const string DeadlineModel = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">
        <inputData id="size" name="size"><variable name="size" typeRef="number"/></inputData>
        <inputData id="days" name="days"><variable name="days" typeRef="number"/></inputData>
        <decision id="d" name="d"><variable name="d"/>
        <informationRequirement><requiredInput href="#size"/></informationRequirement><informationRequirement><requiredInput href="#days"/></informationRequirement>
        <decisionTable id="t" hitPolicy="FIRST">
        <input id="i1"><inputExpression typeRef="number"><text>size</text></inputExpression></input>
        <input id="i2"><inputExpression typeRef="number"><text>days</text></inputExpression></input><output id="o"/>
        <rule id="r3"><inputEntry><text>-</text></inputEntry><inputEntry><text>&gt; 60</text></inputEntry><outputEntry><text>3</text></outputEntry></rule>
        <rule id="r2"><inputEntry><text>&gt;= 100</text></inputEntry><inputEntry><text>&gt; 15</text></inputEntry><outputEntry><text>2</text></outputEntry></rule>
        <rule id="r1"><inputEntry><text>-</text></inputEntry><inputEntry><text>&gt; 20</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable></decision></definitions>
        """;

    private static RuleSession Open(CompiledPolicy policy, SubjectTable subjects) =>
        RuleSession.Open(policy, subjects, new SessionOptions(Start)).Session ?? throw new InvalidDataException("the session was refused");

    private static double Nanoseconds(long ticks) => ticks * 1e9 / Stopwatch.Frequency;
}
