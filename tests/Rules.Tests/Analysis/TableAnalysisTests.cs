using Platform.Rules.Analysis;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;
using Platform.Rules.Tests.Tables;

namespace Platform.Rules.Tests.Analysis;

public sealed class TableAnalysisTests
{
    [Fact]
    public void Unique_WithOverlap_NamesBothRulesAndValuesThatMatchBoth()
    {
        var problems = AnalysedTable.Problems("UNIQUE", "< 5 | - | - | 1", ">= 5 | - | \"a\" | 2", ">= 4 | > 7 | \"a\", \"b\" | 3", "- | <= 7, null | \"b\" | 4");

        var overlaps = problems.Where(problem => problem.Kind == RuleProblemKind.RulesOverlap).ToList();
        Assert.Equal(["1,3", "1,4", "2,3"], overlaps.Select(problem => string.Join(",", problem.Arguments)));
        Assert.Equal(["r1", "r2"], overlaps[2].RelatedParts);
        Assert.Equal("{n1: 5, n2: 8, s1: \"a\"}", overlaps[2].Witness?.ToString());
    }

    [Fact]
    public void Unique_WithoutOverlapOrGap_HasNoProblems() =>
        Assert.Empty(AnalysedTable.Problems("UNIQUE", "< 5 | - | - | 1", ">= 5 | < 3 | - | 2", ">= 5 | >= 3, null | \"a\" | 3", ">= 5 | >= 3, null | not(\"a\") | 4", "null | - | - | 5"));

    [Fact]
    public void First_WithGap_GivesValuesThatNoRuleMatches()
    {
        var policy = AnalysedTable.Compile("FIRST", "[0..10] | - | - | 1", "> 20 | - | \"a\" | 2", "- | - | \"b\" | 3");

        var gap = Assert.Single(PolicyAnalysis.Analyse(policy), problem => problem.Kind == RuleProblemKind.Gap);

        var witness = Assert.IsType<FeelContext>(gap.Witness);
        Assert.IsType<FeelNull>(policy.Model.Evaluate("d", witness).Value);
        Assert.NotEqual(new FeelString("b"), witness.Find("s1"));
        Assert.Equal($"No rule of '{policy.Decisions[0].Element.Name}' matches {witness}.", gap.Message);
    }

    [Fact]
    public void Gap_WhereOnlyDisallowedValuesAreLeft_IsNone() =>
        Assert.Empty(AnalysedTable.Problems("FIRST", ">= 0, null | - | \"a\" | 1", ">= 0, null | - | \"b\", null | 2"));

    [Fact]
    public void First_WithRuleCoveredByTwoAbove_IsMasked()
    {
        var problems = AnalysedTable.Problems("FIRST", "<= 10 | - | - | 1", "> 10 | - | - | 2", "[5..15] | - | - | 3", "- | - | - | 4");

        Assert.Equal(["RULE-305 3"], AnalysedTable.Brief(problems));
    }

    [Fact]
    public void Any_WithDifferentOutputs_Contradicts()
    {
        var problems = AnalysedTable.Problems("ANY", "<= 10 | - | - | 1", ">= 10 | - | - | 1", ">= 30 | - | - | 2", "null | - | - | 1");

        Assert.Equal(["RULE-303 2,3"], AnalysedTable.Brief(problems));
    }

    [Theory]
    [InlineData("[5..1] | - | - | 1")]
    [InlineData("< 0 | - | - | 1")]
    [InlineData("- | - | \"c\" | 1")]
    [InlineData("- | ? > 3 and ? < 2 and ? != null | - | 1")]
    public void Rule_ThatNothingPasses_NeverMatches(string rule)
    {
        var problems = AnalysedTable.Problems("COLLECT", rule, "- | - | - | 2");

        Assert.Contains("RULE-301 1", AnalysedTable.Brief(problems));
    }

    [Fact]
    public void Overlap_ThatACellDecidesLater_IsOnlyANote()
    {
        var problems = AnalysedTable.Problems("UNIQUE", "- | < n1 | - | 1", "- | >= n1 | - | 2", "- | null | - | 3");

        Assert.Contains(problems, problem => problem.Kind == RuleProblemKind.RulesMayOverlap);
        Assert.DoesNotContain(problems, problem => problem.Kind == RuleProblemKind.RulesOverlap);
    }

    // What the analysis says of random tables is held against every combination of sampled values.
    [Fact]
    public void Unique_OnRandomTables_ReportsExactlyThePairsThatMatchTogether()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var rules = Enumerable.Range(0, 5).Select(rule => $"{NumberCell(random)} | {NumberCell(random)} | - | {rule}").ToArray();
            var policy = AnalysedTable.Compile("UNIQUE", rules);
            var reported = PolicyAnalysis.Analyse(policy).Where(problem => problem.Kind == RuleProblemKind.RulesOverlap).Select(problem => string.Join(",", problem.Arguments));

            Assert.Equal(PairsTogether(AnalysedTable.Compile("COLLECT", rules)), reported.Order(StringComparer.Ordinal));
        }
    }

    private static string NumberCell(Random random) =>
        new[] { "-", "< 2", ">= 2", "[1..3]", "3", "> 3", "null", "not(1)" }[random.Next(8)];

    private static IEnumerable<string> PairsTogether(CompiledPolicy policy)
    {
        FeelValue[] values = [FeelNull.Value, .. new[] { 0m, 1, 1.5m, 2, 2.5m, 3, 4 }.Select(number => new FeelNumber(number))];
        var inputs = values.SelectMany(n1 => values.Select(n2 => new FeelContext([KeyValuePair.Create("n1", n1), KeyValuePair.Create("n2", n2)])));
        return inputs.Select(input => (policy.Model.Evaluate("d", input).Value as FeelList)?.Items.Select(item => int.Parse(item.ToString(), null) + 1).ToList() ?? [])
            .SelectMany(rules => rules.SelectMany(rule => rules.Where(other => other > rule).Select(other => $"{rule},{other}")))
            .Distinct().Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Analyse_OfAllShippedPacks_FindsNothingToMend()
    {
        var problems = ShippedPack.Policies().SelectMany(policy => PolicyAnalysis.Analyse(ShippedPack.Compile(policy).Policy));

        Assert.DoesNotContain(problems, problem => problem.Severity != Rules.Dmn.ProblemSeverity.Note);
    }
}
