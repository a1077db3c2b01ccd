using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;
using Platform.Rules.Tables.Inputs;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tests.Tables;

/// <summary>What is asked once for many subjects is what each would be told.</summary>
public sealed class SubjectAnswersTests
{
    private const int Rows = 1_500;

    public static TheoryData<string> Policies() => new(ShippedPack.Policies());

    // Guards, default outputs, every hit policy, numbers that fit no scale.
    [Fact]
    public void Answers_OnRandomTables_AreThoseOfEachSubject()
    {
        var failures = Enumerable.Range(0, 300).Select(FindDifference).OfType<string>().Take(3).ToList();

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Answers_OfShippedPacksFilledAgain_AreThoseOfEachSubject(string name)
    {
        var policy = ShippedPack.Compile(name).Policy;
        var (subjects, random) = (new SubjectTable(policy.Vocabulary), new Random(17));
        var codes = new AnswerCodes();
        var answers = new SubjectAnswers(policy, subjects, codes);

        for (var turn = 0; turn < 2; turn++)
        {
            Fill(subjects, input => ShippedPack.Sample(input, random));
            Assert.Null(Difference(policy, answers, codes, subjects));
        }
    }

    // The first row of a table that two rows of the ladder read is left out: most decisions say the same in both versions.
    [Fact]
    public void Answers_OfAnotherVersion_AreItsOwnAndOnlyDifferWhereItSaysOtherwise()
    {
        var before = ShippedPack.Compile("supervision").Policy;
        var after = Without(before, "行业X部门线索");
        var (subjects, random) = (new SubjectTable(before.Vocabulary), new Random(23));
        var codes = new AnswerCodes();
        var old = new SubjectAnswers(before, subjects, codes);
        var next = new SubjectAnswers(after, old, decision => decision.Element.Name == "行业X部门线索" ? null : before.Find(decision.Element.Id));
        Fill(subjects, input => ShippedPack.Sample(input, random));
        old.Match();

        Assert.Null(Difference(after, next, codes, subjects));
        var ladder = Enumerable.Range(0, Rows).Count(row => old.Of(Find(before, "协商推进阶梯"), row) != next.Of(Find(after, "协商推进阶梯"), row));
        var departments = Enumerable.Range(0, Rows).Count(row => old.Of(Find(before, "行业X部门"), row) != next.Of(Find(after, "行业X部门"), row));
        Assert.InRange(ladder, 1, departments - 1);
    }

    [Fact]
    public void ReadsAlike_WhereAnotherTableHoldsAnotherValue_IsSoOnlyForWhatOutputsRead()
    {
        var table = new RandomTable("hitPolicy=\"COLLECT\"", [new RandomColumn("n1", "number", ""), new RandomColumn("n2", "number", "")], [["-", "-"]], ["n2 + 1"], "", "", "");
        var policy = CompiledPolicy.Compile(table.ToModel()).Policy;
        SubjectAnswers[] answers = [.. new[] { (1, 1), (2, 1), (1, 2) }.Select(numbers => Of(policy, numbers.Item1, numbers.Item2))];

        Assert.True(answers[0].ReadsAlike(answers[1], 0));
        Assert.False(answers[0].ReadsAlike(answers[2], 0));
    }

    private static SubjectAnswers Of(CompiledPolicy policy, int first, int second)
    {
        var subjects = new SubjectTable(policy.Vocabulary);
        var row = subjects.Add();
        subjects.Numbers("n1").SetWhole(row, first);
        subjects.Numbers("n2").SetWhole(row, second);
        return new SubjectAnswers(policy, subjects, new AnswerCodes());
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
            var (row, inputs) = (subjects.Add(), random.Inputs(table, ofTypeOnly: true));
            foreach (var column in subjects.Columns)
            {
                column.Set(row, inputs.Find(column.Input.Name) ?? FeelNull.Value);
            }
        }

        var codes = new AnswerCodes();
        return Difference(policy, new SubjectAnswers(policy, subjects, codes), codes, subjects) is { } difference ? $"seed {seed}: {difference}\n{table.ToXml()}" : null;
    }

    private static string? Difference(CompiledPolicy policy, SubjectAnswers answers, AnswerCodes codes, SubjectTable subjects)
    {
        answers.Match();
        var differing =
            from row in Enumerable.Range(0, subjects.Extent)
            from decision in policy.Decisions
            let expected = policy.Evaluate(decision.Element.Id, subjects.Snapshot(row))
            let answer = codes[answers.Of(decision, row)]
            where !Agreement.AreSame(expected, answer)
            select $"{decision.Element.Id} says {answer} instead of {expected} of {subjects.Snapshot(row)}";
        return differing.FirstOrDefault();
    }

    private static void Fill(SubjectTable subjects, Func<VocabularyInput, FeelValue> sample)
    {
        subjects.Clear();
        for (var row = subjects.Add(); row < Rows - 1; row = subjects.Add())
        {
            foreach (var column in subjects.Columns)
            {
                column.Set(row, sample(column.Input));
            }
        }
    }

    private static CompiledPolicy Without(CompiledPolicy policy, string decision)
    {
        var xml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", "330784", "supervision", "policy.dmn"));
        var rule = xml.IndexOf("<rule ", xml.IndexOf($"name=\"{decision}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var model = Rules.Dmn.DmnModel.Read(xml.Remove(rule, xml.IndexOf("</rule>", rule, StringComparison.Ordinal) + "</rule>".Length - rule)).Model;
        return CompiledPolicy.Compile(model ?? throw new InvalidDataException(decision), policy.Vocabulary).Policy;
    }

    private static CompiledDecision Find(CompiledPolicy policy, string decision) => policy.Find(decision) ?? throw new InvalidDataException(decision);

    private static InputKind KindOf(string name) => name[0] switch
    {
        'n' => InputKind.Number,
        's' => InputKind.Text,
        'b' => InputKind.Boolean,
        _ => InputKind.Date,
    };
}
