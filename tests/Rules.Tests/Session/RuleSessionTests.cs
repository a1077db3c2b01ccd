using Platform.Rules.Feel.Values;
using Platform.Rules.Session;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tests.Session;

public sealed class RuleSessionTests
{
    private static readonly CompiledPolicy Policy = TownPolicy.Compile();

    [Fact]
    public void Settle_AfterChanges_TellsWhatEnteredLeftAndChanged()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        var row = TownPolicy.Add(subjects, "古山", 1);
        using var session = TownPolicy.Open(Policy, subjects);

        subjects.Numbers("投诉")[row] = 9;
        Assert.Equal(["Entered late3 row 0 #1 \"L1\""], TownPolicy.Brief(session.Settle()));
        subjects.Dates("要约日")[row] = TownPolicy.Start.AddDays(-31);
        Assert.Equal(["Entered late1 row 0 #1 \"L2\"", "Left late3 row 0 #1"], TownPolicy.Brief(session.Settle()));
        Assert.Empty(session.Settle());
    }

    [Fact]
    public void Settle_WhenARuleLeavesAndReturns_NumbersTheEpisode()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        var row = TownPolicy.Add(subjects, "古山", 9);
        using var session = TownPolicy.Open(Policy, subjects);
        var complaints = subjects.Numbers("投诉");

        complaints[row] = 0;
        complaints[row] = 9;
        Assert.Empty(session.Settle());
        complaints[row] = 0;
        Assert.Equal(["Left late3 row 0 #1"], TownPolicy.Brief(session.Settle()));
        complaints[row] = 9;
        Assert.Equal(["Entered late3 row 0 #2 \"L1\""], TownPolicy.Brief(session.Settle()));
    }

    [Fact]
    public void Aggregate_OverDecisions_FeedsTheNextStratum()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        int[] rows = [.. Enumerable.Range(0, 3).Select(_ => TownPolicy.Add(subjects, "古山", 9))];
        var other = TownPolicy.Add(subjects, "芝英", 0);
        subjects.Numbers("投诉")[rows[2]] = 0;
        using var session = TownPolicy.Open(Policy, subjects);

        subjects.Numbers("投诉")[rows[2]] = 9;
        Assert.Equal(
            ["Entered late3 row 2 #1 \"L1\"", "Entered town1 row 0 #1 \"T1\"", "Entered town1 row 1 #1 \"T1\"", "Entered town1 row 2 #1 \"T1\"", "Left town4 row 2 #1"],
            TownPolicy.Brief(session.Settle()).Order(StringComparer.Ordinal));
        subjects.Texts("乡镇")[other] = "古山";
        Assert.Equal(["Entered town1 row 3 #1 \"T1\"", "Entered town4 row 3 #1 3"], TownPolicy.Brief(session.Settle()));
        subjects.Remove(rows[0]);
        Assert.Equal(5, session.Settle().Count(change => change.Kind == OutcomeChangeKind.Left));
    }

    [Fact]
    public void Outputs_ThatDependOnInputs_ChangeWithThem()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        TownPolicy.Add(subjects, "古山", 9);
        TownPolicy.Add(subjects, "古山", 0);
        using var session = TownPolicy.Open(Policy, subjects);

        var third = TownPolicy.Add(subjects, "古山", 9);
        var changes = TownPolicy.Brief(session.Settle());

        Assert.Contains("Changed town4 row 1 #1 2", changes);
        Assert.Contains($"Entered late3 row {third} #1 \"L1\"", changes);
    }

    [Fact]
    public void Facts_OfAnotherTable_CountWhileTheirConditionHolds()
    {
        var cases = new SubjectTable(TownPolicy.Cases);
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        TownPolicy.Add(subjects, "古山", 9);
        using var session = TownPolicy.Open(Policy, subjects, cases);
        var row = cases.Add();
        cases.Texts("案件乡镇")[row] = "古山";

        Assert.Empty(session.Settle());
        cases.Booleans("未结")[row] = true;
        Assert.Equal(["Entered town3 row 0 #1 \"T3\""], TownPolicy.Brief(session.Settle()));
        cases.Remove(row);
        Assert.Equal(["Left town3 row 0 #1"], TownPolicy.Brief(session.Settle()));
    }

    [Fact]
    public void Actions_OfAnEpisode_ComeOnceAndOnlyWhileItLasts()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        var row = TownPolicy.Add(subjects, "古山", 0);
        using var session = TownPolicy.Open(Policy, subjects);

        subjects.Numbers("投诉")[row] = 9;
        session.Settle();
        Assert.Equal(["Entered late3 row 0 #1 \"L1\""], TownPolicy.Brief(session.TakeActions()));
        Assert.Empty(session.TakeActions());
        subjects.Numbers("投诉")[row] = 0;
        session.Settle();
        subjects.Numbers("投诉")[row] = 9;
        session.Settle();
        subjects.Numbers("投诉")[row] = 0;
        session.Settle();
        Assert.Empty(session.TakeActions());
    }

    [Fact]
    public void Open_WithWhatWasKnown_ReportsOnlyWhatIsDifferent()
    {
        var subjects = new SubjectTable(TownPolicy.Vocabulary);
        var row = TownPolicy.Add(subjects, "古山", 9);
        TownPolicy.Add(subjects, "芝英", 9);
        using (var first = TownPolicy.Open(Policy, subjects))
        {
            subjects.Numbers("投诉")[row] = 0;
            first.Settle();
            subjects.Numbers("投诉")[row] = 9;
            first.Settle();
            Assert.Contains(new Activation("late_table", "late_r3", row, 2, true), first.Activations(row));
        }

        var known = new List<Activation> { new("late_table", "late_r3", row, 2, true), new("late_table", "late_r1", row, 1, true), new("gone", "gone", row, 1, true) };
        using var second = TownPolicy.Open(Policy, subjects, known: known);
        Assert.Equal(["Entered late3 row 1 #1 \"L1\"", "Left late1 row 0 #1"], TownPolicy.Brief(second.Settle()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Open_WithAnAggregateThatCountsItself_IsRefused()
    {
        var input = TownPolicy.Vocabulary.Find("lateInTown") ?? throw new InvalidDataException();
        var source = (AggregateInput)input.Source with { Where = "count(town) > 0" };
        var vocabulary = new Vocabulary(TownPolicy.Vocabulary.Inputs.Select(other => other == input ? input with { Source = source } : other)) { Related = TownPolicy.Vocabulary.Related };

        var opened = RuleSession.Open(TownPolicy.Compile(vocabulary), new SubjectTable(vocabulary), new SessionOptions(TownPolicy.Start) { Facts = new Dictionary<string, SubjectTable> { ["cases"] = new(TownPolicy.Cases) } });

        Assert.Null(opened.Session);
        Assert.Equal("RULE-201", Assert.Single(opened.Problems).Code);
    }

    [Fact]
    public void Open_WithoutFacts_IsRefused()
    {
        var opened = RuleSession.Open(Policy, new SubjectTable(TownPolicy.Vocabulary), new SessionOptions(TownPolicy.Start));

        Assert.Equal("RULE-203", Assert.Single(opened.Problems).Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void State_AfterRandomEdits_EqualsAFreshSession(int seed)
    {
        var edits = new RandomEdits(Policy, seed);

        for (var round = 0; round < 20; round++)
        {
            edits.Apply(150);
            Assert.Null(edits.FindInconsistency());
        }
    }

    [Fact]
    public void Inputs_OfASubject_ReproduceItsDecisions()
    {
        var edits = new RandomEdits(Policy, 9);
        edits.Apply(400);

        var failures = edits.Rows.SelectMany(row => Policy.Decisions.Where(decision =>
            !Policy.Model.Evaluate(decision.Element.Id, edits.Session.Inputs(row)).Value.Equals(edits.Session.Evaluate(decision, row))));

        Assert.Empty(failures);
        Assert.All(edits.Rows, row => Assert.Equal(edits.LateInTownOf(row), edits.Session.Inputs(row).Find("同镇逾期") as FeelNumber));
    }
}
