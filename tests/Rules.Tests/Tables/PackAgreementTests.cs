using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Batches;
using Platform.Rules.Tables.Subjects;

namespace Platform.Rules.Tests.Tables;

/// <summary>The shipped packs through every way to evaluate them.</summary>
public sealed class PackAgreementTests
{
    private const int Subjects = 300;

    public static TheoryData<string> Policies() => new(ShippedPack.Policies());

    // The statute tables are asked term by term: what they are asked is no input of an enterprise.
    [Theory]
    [InlineData("services", "")]
    [InlineData("statute", "条款编号 内容编号 程序")]
    [InlineData("supervision", "")]
    public void Pack_Compiled_LacksOnlyInputsThatAreQuestions(string policy, string unknown)
    {
        var result = ShippedPack.Compile(policy);

        Assert.All(result.Problems, problem => Assert.Equal(RuleProblemKind.UnknownInput, problem.Kind));
        Assert.Equal(unknown, string.Join(" ", result.Problems.Select(problem => problem.Arguments[0])));
        Assert.NotEmpty(result.Policy.Tables);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Forms_OnSampledInputs_Agree(string name)
    {
        var policy = ShippedPack.Compile(name).Policy;
        var random = new Random(7);

        var failures = Enumerable.Range(0, Subjects)
            .Select(_ => new FeelContext(policy.Vocabulary.Inputs.Select(input => KeyValuePair.Create(input.Name, ShippedPack.Sample(input, random)))))
            .SelectMany(inputs => policy.Decisions.Select(decision => Agreement.Difference(policy, decision.Element.Id, inputs)))
            .OfType<string>().Take(3);

        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Batch_OverSampledSubjects_GivesWhatTheInterpreterGives(string name)
    {
        var policy = ShippedPack.Compile(name).Policy;
        var subjects = new SubjectTable(policy.Vocabulary);
        var random = new Random(11);
        for (var i = 0; i < Subjects; i++)
        {
            var row = subjects.Add();
            foreach (var column in subjects.Columns)
            {
                column.Set(row, ShippedPack.Sample(column.Input, random));
            }
        }

        var batch = new SubjectBatch(policy, subjects);
        var failures = Enumerable.Range(0, Subjects)
            .SelectMany(row => policy.Decisions.Select(decision => (Row: row, Decision: decision)))
            .Where(pair => !Agreement.AreSame(
                policy.Model.Evaluate(pair.Decision.Element.Id, subjects.Snapshot(pair.Row)).Value, batch.Evaluate(pair.Decision, pair.Row)))
            .Select(pair => $"{pair.Decision.Element.Id} {subjects.Snapshot(pair.Row)}").Take(3);

        Assert.Empty(failures);
        Assert.All(policy.Tables, table => Assert.Null(BatchAgreement.Difference(policy, table, subjects)));
    }
}
