using Platform.Rules.Analysis;
using Platform.Rules.Feel;
using Platform.Rules.Tables;

namespace Platform.Rules.Tests.Analysis;

public sealed class TextAnalysisTests
{
    [Theory]
    [InlineData("> 5 | - | a | 1", "RULE-403 a", "\"a\"")]
    [InlineData("> 5 | - | - | VIP", "RULE-403 VIP", "\"VIP\"")]
    [InlineData("> N2 | - | - | 1", "RULE-402 N2", "n2")]
    [InlineData("> unheard | - | - | 1", "RULE-402 unheard", null)]
    [InlineData("＞ 5 | - | - | 1", "RULE-404 ＞,>", ">")]
    [InlineData("\"5\" | - | - | 1", "RULE-405 \"5\",number", null)]
    [InlineData("- | - | > | 1", "RULE-401 ", null)]
    [InlineData("- | - | 5 | 1", "RULE-405 5,string", null)]
    [InlineData("> n2 | - | - | 1", "RULE-406 calendar_day,person", null)]
    [InlineData("- | ? + n1 > 5 | - | 1", "RULE-406 person,calendar_day", null)]
    [InlineData("5 > 3 | - | - | 1", "RULE-407", null)]
    [InlineData("? > 1 and today() > @\"2026-01-01\" | - | - | 1", "RULE-408 today", null)]
    [InlineData("n1 = \"x\" | - | - | 1", "RULE-405 number,string", null)]
    public void Text_ThatMeansSomethingElse_IsReportedWithASuggestion(string rule, string expected, string? suggestion)
    {
        var problems = AnalysedTable.Problems("COLLECT", rule);

        var problem = Assert.Single(problems, problem => AnalysedTable.Brief([problem])[0].StartsWith(expected.TrimEnd(), StringComparison.Ordinal));
        Assert.Equal(suggestion, problem.Suggestion);
        Assert.Equal("d", problem.ElementId);
    }

    [Fact]
    public void Text_WithUnknownName_IsLocatedInItsCell()
    {
        var problem = AnalysedTable.Problems("COLLECT", "> 5 | - | \"a\", VIP | 1")[0];

        Assert.Equal(RuleProblemKind.MissingQuotes, problem.Kind);
        Assert.Equal(new Span(5, 3), problem.Span);
    }

    [Fact]
    public void Catalogue_OfEveryKind_HasACodeAndBothTexts()
    {
        var kinds = Enum.GetValues<RuleProblemKind>();

        Assert.Equal(kinds.Length, kinds.Select(kind => RuleProblems.Of(kind).Code).Distinct().Count());
        Assert.All(kinds, kind => Assert.Matches("^RULE-[1-5][0-9]{2}$", RuleProblems.Of(kind).Code));
        Assert.All(kinds, kind => Assert.Matches(@"\p{Lo}", RuleProblems.Of(kind).Chinese));
    }

    [Fact]
    public void Analyse_OfLargeTable_EndsWithinItsBounds()
    {
        var random = new Random(3);
        var rules = Enumerable.Range(0, 300).Select(i => $"[{random.Next(50)}..{random.Next(50, 99)}] | > {random.Next(99)} | not(\"a\") | {i}").ToArray();
        var policy = AnalysedTable.Compile("FIRST", rules);

        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var problems = PolicyAnalysis.Analyse(policy);

        Assert.Contains(problems, problem => problem.Kind is RuleProblemKind.Gap);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
    }
}
