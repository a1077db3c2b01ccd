using Platform.Rules.Analysis.Explanations;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tests.Tables;

namespace Platform.Rules.Tests.Analysis;

public sealed class ExplainerTests
{
    private static readonly CompiledPolicy Policy = AnalysedTable.Compile(
        "COLLECT", ">= 6 | - | \"a\" | \"S01\"", "> 9 | < 3 | - | \"S02\"", "[1..4] | - | - | \"S03\"", "- | 5 | - | \"S04\"");

    [Fact]
    public void Explain_OfMatchAndMisses_GivesValuesAndDistances()
    {
        var explanation = new Explainer(Policy).Explain(Policy.Tables[0], Inputs(5, 5, "a"));

        Assert.Equal([4], explanation.Counted.Select(reason => reason.Rule.Index));
        Assert.Equal([3, 1, 2], explanation.Missed.Select(reason => reason.Rule.Index).OrderBy(index => index == 2 ? 9 : -index));
        var missing = explanation.Missed.Single(reason => reason.Rule.Index == 1).Failed[0].Missing;
        Assert.Equal(">= 6", missing?.Relation);
        Assert.Equal(1, missing?.Distance);
    }

    [Fact]
    public void Sentences_InBothLanguages_NameInputBoundAndDistance()
    {
        var explanation = new Explainer(Policy).Explain(Policy.Tables[0], Inputs(5, 5, "a"));

        Assert.Equal(
            ["第 4 条规则（S04）命中：n2为 5（5）。", "第 1 条规则（r0）未命中：n1为 5，需 >= 6，差 1 天。", "第 3 条规则（r2）未命中：n1为 5，需 <= 4，差 1 天。"],
            explanation.Sentences(ProblemLanguage.Chinese));
        Assert.Contains("Rule 1 (r0) does not match: n1 is 5, needs >= 6 (1 calendar days short).", explanation.Sentences(ProblemLanguage.English));
        Assert.Contains("Rule 3 (r2) does not match: n1 is 5, needs <= 4 (1 calendar days too much).", explanation.Sentences(ProblemLanguage.English));
    }

    [Fact]
    public void Explain_OfRecord_ReproducesTheRules()
    {
        var explainer = new Explainer(Policy);
        var record = explainer.Record(Policy.Tables[0], Inputs(10, 2, "b"));

        var explanation = explainer.Explain(record);

        Assert.True(explanation.IsReproduced);
        Assert.Equal([0b10UL], record.Words);
        Assert.False(explainer.Explain(record with { Words = [0b11UL] }).IsReproduced);
        Assert.Throws<ArgumentException>(() => explainer.Explain(record with { ContentHash = "other" }));
    }

    // Moving the input by the distance must make the cell pass; a little less must not.
    [Fact]
    public void Shortfall_OnShippedPack_IsExactlyWhatIsMissing()
    {
        var policy = ShippedPack.Compile("supervision").Policy;
        var explainer = new Explainer(policy);
        var random = new Random(5);
        var inputs = new FeelContext(policy.Vocabulary.Inputs.Select(input => KeyValuePair.Create(input.Name, ShippedPack.Sample(input, random))));

        var missing = policy.Tables.SelectMany(table => explainer.Explain(table, inputs).Missed.SelectMany(reason => reason.Failed)
            .Where(cell => cell is { Missing: not null, Value: FeelNumber }).Select(cell => (Table: table, Cell: cell))).ToList();

        Assert.NotEmpty(missing);
        Assert.All(missing, pair => Assert.Equal(pair.Cell.Missing?.IsIncluded == true, Passes(explainer, pair.Table, inputs, pair.Cell)));
    }

    private static bool Passes(Explainer explainer, CompiledTable table, FeelContext inputs, CellReason cell)
    {
        var moved = new FeelContext(inputs.Entries.Select(entry => entry.Key == cell.Input.Expression.Text
            ? KeyValuePair.Create(entry.Key, cell.Missing?.Bound ?? entry.Value)
            : entry));
        var explanation = explainer.Explain(table, moved);
        return !explanation.Missed.SelectMany(reason => reason.Failed).Any(failed => failed.Test.Id == cell.Test.Id && failed.Test == cell.Test);
    }

    private static FeelContext Inputs(decimal n1, decimal n2, string s1) => new(
        [KeyValuePair.Create<string, FeelValue>("n1", new FeelNumber(n1)), KeyValuePair.Create<string, FeelValue>("n2", new FeelNumber(n2)), KeyValuePair.Create<string, FeelValue>("s1", new FeelString(s1))]);
}
