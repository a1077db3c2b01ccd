using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tests.Tables;

public sealed class BatchTests
{
    [Fact]
    public void Batch_OnRandomTables_FindsTheRulesThatDelegatesFind()
    {
        var failures = Enumerable.Range(0, 200).Select(seed => FindDifference(seed)).OfType<string>().Take(3).ToList();

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    [Fact]
    public void Batch_OverManyRowsAndGaps_CountsOnlyRowsInUse()
    {
        var (policy, subjects) = Complaints();
        for (var i = 0; i < 5_000; i++)
        {
            subjects.Numbers("投诉").SetWhole(subjects.Add(), i % 10);
        }

        subjects.Remove(9);
        var counts = new SubjectBatch(policy, subjects).CountSubjects(policy.Tables[0]);

        Assert.Equal([499, 2_999], counts);
    }

    [Fact]
    public void Batch_OverATableFilledAgain_FindsWhatIsInItNow()
    {
        var (policy, subjects) = Complaints();
        var batch = new SubjectBatch(policy, subjects);
        Fill(subjects, 9, 4, 4);
        Assert.Equal([1, 3], batch.CountSubjects(policy.Tables[0]));
        subjects.Clear();
        subjects.Add();
        Fill(subjects, 5);

        Assert.Equal([0, 1], batch.CountSubjects(policy.Tables[0]));
        Assert.Equal((2, 2), (subjects.Count, subjects.Extent));
        Assert.Null(subjects.Numbers("投诉")[0]);
    }

    [Fact]
    public void Texts_SetByTheirCode_AreThoseTheyWereKeptAs()
    {
        var subjects = new SubjectTable(new Vocabulary([new VocabularyInput("t", "t", InputKind.Text), new VocabularyInput("l", "l", InputKind.TextList)]));
        var (text, list) = (subjects.Texts("t").CodeOf("甲"), subjects.TextLists("l").CodeOf(["甲", "乙"]));
        subjects.Clear();
        var row = subjects.Add();

        subjects.Texts("t").SetCode(row, text);
        subjects.TextLists("l").SetCode(row, list);

        Assert.Equal("甲", subjects.Texts("t")[row]);
        Assert.Equal(["甲", "乙"], subjects.TextLists("l")[row]);
        Assert.Equal((text, list), (subjects.Texts("t").CodeOf("甲"), subjects.TextLists("l").CodeOf(["甲", "乙"])));
        Assert.Throws<ArgumentOutOfRangeException>(() => subjects.Texts("t").SetCode(row, text + 1));
    }

    // More than 512 rules take the path that joins the columns in vector registers.
    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(700)]
    public void Batch_OfAWideTable_FindsTheRulesThatDelegatesFind(int rules)
    {
        var random = new Random(rules);
        RandomColumn[] columns = [new("n1", "number", "[0..90]"), new("n2", "number", ""), new("s1", "string", "")];
        var cells = Enumerable.Range(0, rules).Select(_ => (IReadOnlyList<string>)
            [$"{(random.Next(2) == 0 ? "<" : ">=")} {random.Next(90)}", random.Next(2) == 0 ? "-" : $"[{random.Next(40)}..{random.Next(40, 99)}]", random.Next(2) == 0 ? "-" : "not(\"b\")"]).ToList();
        var policy = CompiledPolicy.Compile(new RandomTable("hitPolicy=\"COLLECT\"", columns, cells, [.. cells.Select(_ => "1")], "", "", "").ToModel()).Policy;
        var subjects = new SubjectTable(policy.Vocabulary);
        for (var i = 0; i < 700; i++)
        {
            Fill(subjects, new FeelContext([KeyValuePair.Create<string, FeelValue>("n1", new FeelNumber(random.Next(-5, 95))), KeyValuePair.Create<string, FeelValue>("n2", new FeelNumber(random.Next(198) / 2m)), KeyValuePair.Create<string, FeelValue>("s1", new FeelString(random.Next(2) == 0 ? "a" : "b"))]));
        }

        Assert.Null(BatchAgreement.Difference(policy, policy.Tables[0], subjects));
    }

    [Fact]
    public void Match_BeyondTheTable_Throws()
    {
        var (policy, subjects) = Complaints();
        subjects.Add();
        var batch = new SubjectBatch(policy, subjects);

        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Match(policy.Tables[0], 0, 2, new ulong[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => batch.Match(policy.Tables[0], 0, 1, []));
    }

    [Fact]
    public void Grid_OnSkewedThresholds_FindsTheRegionOfEveryCode()
    {
        long[] thresholds = [-5, -4, 0, 1, 2, 3, 100, 101, 1_000_000, 1_000_001, 1L << 60];
        var grid = new CodeGrid(thresholds);

        foreach (var code in thresholds.SelectMany(point => new[] { point - 1, point, point + 1 }))
        {
            Assert.Equal(thresholds.Count(threshold => threshold <= code), grid.RegionOf(code));
        }
    }

    private static (CompiledPolicy Policy, SubjectTable Subjects) Complaints()
    {
        var table = new RandomTable("hitPolicy=\"COLLECT\"", [new RandomColumn("投诉", "number", "")], [["9"], [">= 4"]], ["\"x\"", "\"y\""], "", "", "");
        var policy = CompiledPolicy.Compile(table.ToModel()).Policy;
        return (policy, new SubjectTable(policy.Vocabulary));
    }

    private static void Fill(SubjectTable subjects, params int[] complaints)
    {
        foreach (var number in complaints)
        {
            subjects.Numbers("投诉").SetWhole(subjects.Add(), number);
        }
    }

    private static string? FindDifference(int seed)
    {
        var random = new RandomTables(seed);
        var table = random.Table();
        var vocabulary = new Vocabulary(table.Columns.Select(column => new VocabularyInput(column.Name, column.Name, KindOf(column.Name)) { Scale = 2 }));
        var policy = CompiledPolicy.Compile(table.ToModel(), vocabulary).Policy;
        var subjects = new SubjectTable(vocabulary);
        for (var i = 0; i < 60; i++)
        {
            Fill(subjects, random.Inputs(table, ofTypeOnly: true));
        }

        return BatchAgreement.Difference(policy, policy.Tables[0], subjects) is { } difference ? $"seed {seed}: {difference}\n{table.ToXml()}" : null;
    }

    private static void Fill(SubjectTable subjects, FeelContext inputs)
    {
        var row = subjects.Add();
        foreach (var column in subjects.Columns)
        {
            column.Set(row, inputs.Find(column.Input.Name) ?? FeelNull.Value);
        }
    }

    private static InputKind KindOf(string name) => name[0] switch
    {
        'n' => InputKind.Number,
        's' => InputKind.Text,
        'b' => InputKind.Boolean,
        _ => InputKind.Date,
    };
}
