using Platform.Rules.Dmn;
using static Platform.Rules.Tests.Dmn.TestModel;

namespace Platform.Rules.Tests.Dmn;

/// <summary>Decision services called from expressions and from outside (10.4).</summary>
public sealed class DecisionServiceTests
{
    private static readonly DmnModel Model = Of($"""
        {Input("base", "number")}{Input("rate", "number")}
        {Decision("factor", "rate + 1", "number", RequiresInput("rate"))}
        {Decision("gross", "base * factor", "number", RequiresInput("base") + Requires("factor"))}
        {Decision("label", "\"gross \" + string(gross)", "string", Requires("gross"))}
        {Service("one", "", "gross", "factor", "base")}
        {Service("two", "", "gross,label", "factor", "base")}
        {Service("whole", "", "gross", "", "base,rate")}
        {Service("wrong", "string", "gross", "factor", "base")}
        {Caller("by position", "one(10, 3)", "one")}
        {Caller("by name", "one(factor: 3, base: 10)", "one")}
        {Caller("several outputs", "two(10, 3).label", "two")}
        {Caller("all inside", "whole(10, 0.5)", "whole")}
        {Caller("as a value", "(function(f: function<number, number> -> number) f(2, 4))(one)", "one")}
        {Caller("too few", "one(10)", "one")}
        {Caller("wrong argument", "one(\"x\", 3)", "one")}
        {Caller("wrong result", "wrong(10, 3)", "wrong")}
        """);

    [Theory]
    [InlineData("by position", "30")]
    [InlineData("by name", "30")]
    [InlineData("several outputs", "\"gross 30\"")]
    [InlineData("all inside", "15")]
    [InlineData("as a value", "8")]
    public void Evaluate_OfCallInAnExpression_RunsTheService(string decision, string expected)
    {
        var result = Model.Evaluate(decision, Values("{base: 1000, rate: 1000}"));

        Assert.Equal(expected, result.Value.ToString());
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("too few", "FEEL-204")]
    [InlineData("wrong argument", "FEEL-206")]
    [InlineData("wrong result", "FEEL-222")]
    public void Evaluate_OfWrongCall_IsNullWithTheReason(string decision, string code)
    {
        var result = Model.Evaluate(decision, Values("{}"));

        Assert.Equal(("null", code), (result.Value.ToString(), result.Problems[0].Code));
    }

    [Theory]
    [InlineData("one", "30")]
    [InlineData("two", "{gross: 30, label: \"gross 30\"}")]
    public void Evaluate_FromOutside_TakesInputsAndInputDecisionsByName(string service, string expected)
    {
        Assert.Equal(expected, Model.Evaluate(service, Values("{base: 10, factor: 3}")).Value.ToString());
    }

    private static string Service(string name, string type, string outputs, string decisions, string inputs) => $"""
        <decisionService id="{name}" name="{name}"><variable name="{name}" {(type.Length > 0 ? $"typeRef='{type}'" : "")}/>
        {References("outputDecision", outputs)}{References("inputDecision", decisions)}{References("inputData", inputs)}</decisionService>
        """;

    private static string References(string kind, string names) =>
        string.Concat(names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => $"""<{kind} href="#{name}"/>"""));

    private static string Caller(string name, string expression, string service) =>
        Decision(name, expression, "", $"""<knowledgeRequirement><requiredKnowledge href="#{service}"/></knowledgeRequirement>""");
}
