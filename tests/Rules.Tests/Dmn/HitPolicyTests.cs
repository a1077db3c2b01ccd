using Platform.Rules.Feel.Values;
using static Platform.Rules.Tests.Dmn.TestModel;

namespace Platform.Rules.Tests.Dmn;

/// <summary>The hit policies on one table: rules 1 to 4 match from 10, 20, 20 and 30 on.</summary>
public sealed class HitPolicyTests
{
    private const string Rules = ">= 10:\"low\":1|>= 20:\"mid\":2|>= 20:\"high\":3|>= 30:\"mid\":2";

    [Theory]
    [InlineData("UNIQUE", 10, "\"low\"")]
    [InlineData("FIRST", 30, "\"low\"")]
    [InlineData("PRIORITY", 30, "\"high\"")]
    [InlineData("PRIORITY", 10, "\"low\"")]
    [InlineData("RULE ORDER", 20, "[\"low\", \"mid\", \"high\"]")]
    [InlineData("OUTPUT ORDER", 30, "[\"high\", \"mid\", \"mid\", \"low\"]")]
    [InlineData("COLLECT", 20, "[\"low\", \"mid\", \"high\"]")]
    [InlineData("COLLECT", 5, "[]")]
    public void Evaluate_OfTextColumn_FollowsTheHitPolicy(string policy, int input, string expected)
    {
        var model = Of(Table($"hitPolicy='{policy}'", Output("", "\"high\",\"mid\",\"low\"", ""), Column(1)));

        var result = model.Evaluate("d", Values($"{{n: {input}}}"));

        Assert.Equal(expected, result.Value.ToString());
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("SUM", 30, "8")]
    [InlineData("MIN", 30, "1")]
    [InlineData("MAX", 30, "3")]
    [InlineData("COUNT", 30, "4")]
    [InlineData("COUNT", 5, "0")]
    public void Evaluate_OfCollectTable_Aggregates(string aggregation, int input, string expected)
    {
        var model = Of(Table($"hitPolicy='COLLECT' aggregation='{aggregation}'", Output("", "", ""), Column(2)));

        Assert.Equal(expected, model.Evaluate("d", Values($"{{n: {input}}}")).Value.ToString());
    }

    [Theory]
    [InlineData("UNIQUE", 20, "FEEL-405", "The rules 1, 2, 3 of 't' matched where only one may.")]
    [InlineData("ANY", 20, "FEEL-406", "The rules 1, 2, 3 of 't' matched with different outputs.")]
    [InlineData("UNIQUE", 5, "FEEL-404", "No rule of 't' matched.")]
    [InlineData("FIRST", 5, "FEEL-404", "No rule of 't' matched.")]
    [InlineData("RULE ORDER", 5, "FEEL-404", "No rule of 't' matched.")]
    [InlineData("OUTPUT ORDER", 5, "FEEL-404", "No rule of 't' matched.")]
    public void Evaluate_WhenThePolicyIsBroken_IsNullWithTheReason(string policy, int input, string code, string message)
    {
        var model = Of(Table($"hitPolicy='{policy}'", Output("", "", ""), Column(1)));

        var result = model.Evaluate("d", Values($"{{n: {input}}}"));

        Assert.Equal(FeelNull.Value, result.Value);
        Assert.Equal((code, message), (result.Problems[0].Code, result.Problems[0].Message));
    }

    [Fact]
    public void Evaluate_WhenUniqueIsBroken_ExplainsAllMatches()
    {
        var model = Of(Table("hitPolicy='UNIQUE'", Output("", "", ""), Column(1)));

        var table = model.Evaluate("d", Values("{n: 20}")).Explanation[0].Tables[0];

        Assert.Equal(["1 \"low\"", "2 \"mid\"", "3 \"high\""], table.Matched.Select(match => $"{match.Rule.Index} {match.Outputs[0]}"));
    }

    [Fact]
    public void Evaluate_OfAnyTableThatAgrees_GivesTheOutput()
    {
        var model = Of(Table("hitPolicy='ANY'", Output("", "", ""), ">= 1:1|>= 2:1.0"));

        Assert.Equal("1", model.Evaluate("d", Values("{n: 5}")).Value.ToString());
    }

    [Theory]
    [InlineData("UNIQUE", "\"none\"")]
    [InlineData("COLLECT", "\"none\"")]
    public void Evaluate_WhenNothingMatches_GivesTheDefault(string policy, string expected)
    {
        var model = Of(Table($"hitPolicy='{policy}'", Output("", "", "\"none\""), Column(1)));

        Assert.Equal(expected, model.Evaluate("d", Values("{n: 5}")).Value.ToString());
    }

    [Fact]
    public void Evaluate_OfSeveralOutputs_GivesAContext()
    {
        var outputs = Output("level", "\"high\",\"mid\",\"low\"", "") + Output("points", "", "");
        var model = Of(Table("hitPolicy='PRIORITY'", outputs, Rules));

        Assert.Equal("{level: \"high\", points: 3}", model.Evaluate("d", Values("{n: 30}")).Value.ToString());
    }

    [Fact]
    public void Evaluate_WhenAnOutputIsNotListed_IsNullWithTheReason()
    {
        var model = Of(Table("", Output("", "\"mid\"", ""), Column(1)));

        var problem = model.Evaluate("d", Values("{n: 10}")).Problems[0];

        Assert.Equal("FEEL-407", problem.Code);
    }

    [Theory]
    [InlineData("{n: 200}", "FEEL-408")]
    [InlineData("{n: null}", "FEEL-210")]
    [InlineData("{n: \"x\"}", "FEEL-211")]
    public void Evaluate_WhenAnInputIsUnusable_GivesTheReason(string inputs, string code)
    {
        var model = Of(Table("", Output("", "", ""), Column(1), inputValues: "[0..100]"));

        Assert.Equal(code, model.Evaluate("d", Values(inputs)).Problems[0].Code);
    }

    private static string Column(int column) => string.Join('|', Rules.Split('|').Select(rule =>
    {
        var parts = rule.Split(':');
        return $"{parts[0]}:{parts[column]}";
    }));

    private static string Output(string name, string values, string initial) => $"""
        <output name="{name}">
          {(values.Length > 0 ? $"<outputValues><text>{values}</text></outputValues>" : "")}
          {(initial.Length > 0 ? $"<defaultOutputEntry><text>{initial}</text></defaultOutputEntry>" : "")}
        </output>
        """;

    private static string Table(string attributes, string outputs, string rules, string inputValues = "") => $"""
        {Input("n")}
        <decision id="d" name="d"><variable name="d"/>{RequiresInput("n")}
          <decisionTable id="t" {attributes}>
            <input id="c"><inputExpression><text>n</text></inputExpression>
              {(inputValues.Length > 0 ? $"<inputValues><text>{inputValues}</text></inputValues>" : "")}
            </input>
            {outputs}{string.Concat(rules.Split('|').Select(Rule))}
          </decisionTable>
        </decision>
        """;

    private static string Rule(string rule, int index)
    {
        var parts = rule.Split(':');
        var entries = parts[1..].Select(entry => $"<outputEntry><text>{entry}</text></outputEntry>");
        return $"""<rule id="r{index}"><inputEntry><text>{parts[0].Replace(">", "&gt;", StringComparison.Ordinal)}</text></inputEntry>{string.Concat(entries)}</rule>""";
    }
}
