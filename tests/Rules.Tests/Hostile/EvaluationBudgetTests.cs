using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Tests.Hostile.Evaluated;

namespace Platform.Rules.Tests.Hostile;

/// <summary>No expression runs on or takes the memory away; each ends in a problem of the codes 301 to 305.</summary>
public sealed class EvaluationBudgetTests
{
    [Theory]
    [InlineData("for i in 1..1000000000000 return i")]
    [InlineData("for i in [1..1000000000000] return i")]
    [InlineData("for i in 1..100000, j in 1..100000 return 1")]
    [InlineData("every i in 1..1000000000000 satisfies true")]
    [InlineData("some i in 1..1000000000000 satisfies false")]
    [InlineData("for d in @\"-999999999-01-01\"..@\"999999999-12-31\" return 1")]
    [InlineData("count(for i in 1..100000 return sum(for j in 1..100000 return j))")]
    [InlineData("{l: for i in 1..100000 return i, r: for i in l return list contains(l, -1)}.r")]
    [InlineData("{l: for i in 1..20000 return {a: [[i]]}, r: distinct values(l)}.r")]
    [InlineData("{l: for i in 1..60000 return i, r: sort(l, function(a, b) a > b)}.r")]
    [InlineData("{s: string join(for i in 1..50000 return \"abcdefghij\"), r: for i in 1..100000 return string length(s)}.r")]
    [InlineData("{l: for i in 1..50000 return i, r: for i in 1..100000 return l = l}.r")]
    public void Evaluate_WhenItWouldRunOn_StopsAtTheSteps(string text)
    {
        var outcome = Of(text);

        Assert.Equal(FeelNull.Value, outcome.Value);
        Assert.Equal(FeelProblemKind.StepsExhausted, outcome.Problems[^1].Kind);
    }

    [Fact]
    public void Evaluate_WhenListsDouble_StopsAtTheWeight()
    {
        var entries = Enumerable.Range(1, 60).Select(i => $"a{i}: [a{i - 1}, a{i - 1}]");

        var problems = Problems($"{{a0: [1], {string.Join(", ", entries)}}}");

        Assert.Equal([FeelProblemKind.ValueTooLarge], problems.Take(1));
    }

    [Theory]
    [InlineData("for i in 1..200 return partial")]
    [InlineData("for i in 1..100 return [partial, partial]")]
    [InlineData("{f: function(g, n, x) if n = 0 then x else g(g, n - 1, [x, x]), r: f(f, 60, 1)}.r")]
    public void Evaluate_WhenAResultGrowsByItself_StopsAtTheWeightOrNesting(string text)
    {
        var problems = Problems(text);

        Assert.Contains(problems[0], new[] { FeelProblemKind.ValueTooLarge, FeelProblemKind.ValueTooDeep });
    }

    [Fact]
    public void Evaluate_WhenListsNestInALoop_StopsAtTheNesting()
    {
        var problems = Problems("for i in 1..100000 return [partial[-1]]");

        Assert.Equal(FeelProblemKind.ValueTooDeep, problems[0]);
    }

    [Theory]
    [InlineData("{f: function(g, n, s) if n = 0 then s else g(g, n - 1, s + s), r: f(f, 60, \"ab\")}.r")]
    [InlineData("{s: string join(for i in 1..99999 return \"0123456789\"), r: replace(s, \"0\", s)}.r")]
    [InlineData("{s: string join(for i in 1..99999 return \"0123456789\"), r: string join([s, s], s)}.r")]
    public void Evaluate_WhenTextGrows_StopsAtItsLength(string text)
    {
        var problems = Problems(text);

        Assert.Contains(problems[0], new[] { FeelProblemKind.ValueTooLarge, FeelProblemKind.StepsExhausted });
    }

    [Theory]
    [InlineData("{f: function(g) g(g), r: f(f)}.r")]
    [InlineData("{f: function(g) 1 + g(g), r: f(f)}.r")]
    [InlineData("{f: function(g) [1][g(g)], r: f(f)}.r")]
    [InlineData("{f: function(g) sort([2,1], function(a, b) g(g)), r: f(f)}.r")]
    [InlineData("{f: function(g) for i in [1] return g(g), r: f(f)}.r")]
    public void Evaluate_WhenFunctionsCallEachOtherForEver_StopsAtTheDepth(string text)
    {
        var outcome = Of(text);

        Assert.Equal(FeelNull.Value, outcome.Value);
        Assert.Equal([FeelProblemKind.RecursionTooDeep], outcome.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Evaluate_OnASmallStack_StopsBeforeItOverflows()
    {
        FeelOutcome? outcome = null;
        var thread = new Thread(() => outcome = Of("{f: function(g) 1 + g(g), r: f(f)}.r"), maxStackSize: 256 * 1024);

        thread.Start();
        thread.Join();

        Assert.Equal(FeelProblemKind.RecursionTooDeep, outcome?.Problems[0].Kind);
    }

    [Theory]
    [InlineData("matches(string join(for i in 1..30000 return \"a\"), \"(a+)+b\")", "false")]
    [InlineData("matches(string join(for i in 1..30000 return \"a\"), \"(a|a)*b\")", "false")]
    [InlineData("matches(string join(for i in 1..30000 return \"a\"), \"((a*)*)*b\")", "false")]
    public void Matches_OfPatternsThatBacktrackExponentially_AnswersInLinearTime(string text, string expected)
    {
        Assert.Equal(expected, Of(text).Value.ToString());
    }

    [Theory]
    [InlineData("matches(string join(for i in 1..60 return \"a\"), \"(a*)*(a*)*(a*)*\\1b\")")]
    [InlineData("matches(\"a\", \"((a{1000}){1000}){1000}\")")]
    [InlineData("matches(\"a\", \"(a{500}b{500}){500}\")")]
    public void Matches_OfPatternsTooCostly_IsNullWithAReason(string text)
    {
        Assert.Equal([FeelProblemKind.PatternTooCostly], Problems(text));
    }

    [Theory]
    [InlineData("for i in 1..100000 return matches(string join(for i in 1..60 return \"a\"), \"(a*)*(a*)*(a*)*\\1b\")")]
    [InlineData("{s: string join(for i in 1..10000 return \"a\"), r: for i in 1..100000 return matches(s, \"(a|b|ab){900}c\")}.r")]
    public void Matches_OfCostlyPatternsInALoop_StopsAtTheSteps(string text)
    {
        Assert.Equal(FeelProblemKind.StepsExhausted, Of(text).Problems[^1].Kind);
    }

    [Fact]
    public void Matches_OfDeeplyNestedPattern_IsNullWithAReason()
    {
        var pattern = Repeat("(", 900) + Repeat(")", 900);

        Assert.Equal([FeelProblemKind.PatternTooCostly], Problems($"matches(\"a\", \"{pattern}\")"));
    }

    [Fact]
    public void Evaluate_WithItsOwnBudget_StopsThere()
    {
        var options = new EvaluationOptions { Budget = new EvaluationBudget(MaxSteps: 10) };

        var outcome = Of("for i in 1..100 return i", options);

        Assert.Equal("FEEL-301", outcome.Problems[0].Code);
        Assert.Equal("The evaluation took more than 10 steps and was stopped.", outcome.Problems[0].Message);
    }

    [Fact]
    public void Evaluate_OfManyProblems_KeepsTheFirstHundred()
    {
        var outcome = Of("for i in 1..1000 return 1 / 0");

        Assert.Equal(100, outcome.Problems.Count);
    }
}
