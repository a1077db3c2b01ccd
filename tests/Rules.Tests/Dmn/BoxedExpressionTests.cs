using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Tests.Dmn.TestModel;

namespace Platform.Rules.Tests.Dmn;

public sealed class BoxedExpressionTests
{
    private static readonly DmnModel Boxed = Load("boxed");

    [Theory]
    [InlineData("context result", "{x: 4}", "15")]
    [InlineData("invocation", "{x: 4}", "8")]
    [InlineData("recursion", "{}", "120")]
    [InlineData("function call", "{}", "4")]
    [InlineData("list", "{}", "[1, \"a\"]")]
    [InlineData("relation", "{}", "[{name: \"Ann\", pay: 100}, {name: \"Bob\", pay: 200}]")]
    [InlineData("filter", "{}", "[{name: \"Bob\", pay: 200}]")]
    [InlineData("for loop", "{}", "[100, 201]")]
    [InlineData("some pay", "{}", "true")]
    [InlineData("every pay", "{}", "false")]
    [InlineData("conditional", "{x: 11}", "\"big\"")]
    [InlineData("conditional", "{x: 10}", "\"small\"")]
    [InlineData("short sum", "{short: [4, 5]}", "9")]
    [InlineData("short sum", "{short: 5}", "5")]
    [InlineData("singleton", "{}", "5")]
    [InlineData("midnight", "{}", "@\"2026-01-31T00:00:00Z\"")]
    public void Evaluate_OfBoxedExpression_GivesItsValue(string decision, string inputs, string expected)
    {
        var result = Boxed.Evaluate(decision, Values(inputs));

        Assert.Equal(expected, result.Value.ToString());
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("context entries", "{}", "{a: 1, b: null}", "FEEL-222")]
    [InlineData("external", "{}", "null", "FEEL-224")]
    [InlineData("typed wrongly", "{}", "null", "FEEL-222")]
    [InlineData("empty", "{}", "null", "FEEL-403")]
    [InlineData("conditional", "{x: null}", "\"small\"", "FEEL-210")]
    [InlineData("short sum", "{short: [4, 15]}", "null", "FEEL-223")]
    [InlineData("short sum", "{short: [1, 2, 3]}", "null", "FEEL-223")]
    public void Evaluate_OfBoxedExpressionGoneWrong_GivesTheFirstReason(string decision, string inputs, string expected, string code)
    {
        var result = Boxed.Evaluate(decision, Values(inputs));

        Assert.Equal(expected, result.Value.ToString());
        Assert.Equal(code, result.Problems[0].Code);
    }

    [Fact]
    public void Evaluate_OfImport_ReachesItsFunctionsDecisionsAndTypes()
    {
        var wages = Load("wages");
        var budget = Load("budget", wages);

        var inputs = Values("{head: {pay: 100}, w: {worker: {pay: 50}}}");

        Assert.Equal("1205", budget.Evaluate("total", inputs).Value.ToString());
        Assert.Equal("5", budget.Evaluate("{urn:test:wages}raise", inputs).Value.ToString());
    }

    [Theory]
    [InlineData("{head: {pay: 100}, worker: {pay: 50}}")]
    [InlineData("{head: {pay: 100}, \"{urn:test:wages}worker\": {pay: 50}, worker: {pay: 7}}")]
    public void Evaluate_OfImport_FindsItsInputsByNameOrNamespace(string inputs)
    {
        var budget = Load("budget", Load("wages"));

        Assert.Equal("1205", budget.Evaluate("total", Values(inputs)).Value.ToString());
    }

    [Fact]
    public void Evaluate_FromManyThreads_GivesTheSameEverywhere()
    {
        var results = new FeelValue[200];

        Parallel.For(0, results.Length, i => results[i] = Boxed.Evaluate("context result", Values($"{{x: {i}}}")).Value);

        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{(i + 1) * 3}"), results.Select(value => value.ToString()));
    }
}
