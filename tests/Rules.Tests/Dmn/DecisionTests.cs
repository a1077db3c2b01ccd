using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Tests.Dmn.TestModel;

namespace Platform.Rules.Tests.Dmn;

public sealed class DecisionTests
{
    private static readonly DmnModel Supervision = Load("supervision");

    [Theory]
    [InlineData(100, 5, true, "\"重点\"")]
    [InlineData(100, 4, false, "\"重点\"")]
    [InlineData(100, 0, false, "\"一般\"")]
    [InlineData(100, 4, true, "\"正常\"")]
    [InlineData(0, 7, true, "\"正常\"")]
    public void Evaluate_OfSupervisionTable_GivesTheFirstMatchingClass(int workers, int complaints, bool hasNegotiated, string expected)
    {
        var result = Supervision.Evaluate("监督等级", Enterprise(workers, complaints, hasNegotiated));

        Assert.Equal(expected, result.Value.ToString());
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Evaluate_OfDecisionOnDecision_UsesItsResult()
    {
        var result = Supervision.Evaluate("通知", Enterprise(120, 6, true));

        Assert.Equal("\"等级：重点，职工 120 人\"", result.Value.ToString());
    }

    [Fact]
    public void Evaluate_ById_FindsTheSameDecision()
    {
        var result = Supervision.Evaluate("d_class", Enterprise(100, 0, true));

        Assert.Equal("\"正常\"", result.Value.ToString());
    }

    [Fact]
    public void Evaluate_OfService_TakesInputDecisionsFromTheCaller()
    {
        var inputs = Values("""{企业: {职工人数: 8, 投诉数: null, 已开展协商: true}, 监督等级: "一般"}""");

        var result = Supervision.Evaluate("分级服务", inputs);

        Assert.Equal("\"等级：一般，职工 8 人\"", result.Value.ToString());
        Assert.Equal(["通知"], result.Explanation.Select(element => element.Element.Name));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void Evaluate_OfKnowledgeModel_TakesItsParametersByName()
    {
        var result = Supervision.Evaluate("投诉率", Values("{人数: 50, 投诉: 1}"));

        Assert.Equal("2", result.Value.ToString());
    }

    [Fact]
    public void Evaluate_WhenInputBreaksItsAllowedValues_IsNullWithTheReason()
    {
        var result = Supervision.Evaluate("通知", Enterprise(-1, 0, true));

        var problem = result.Problems[0];
        Assert.Equal(FeelProblemKind.ValueNotAllowed, problem.Kind);
        Assert.Equal("-1 is not among the allowed values >= 0.", problem.Message);
        Assert.Equal("-1 不在允许值 >= 0 之内。", problem.MessageIn(ProblemLanguage.Chinese));
        Assert.Equal(new ExpressionOrigin("in_enterprise", "企业", ""), problem.Origin);
    }

    [Fact]
    public void Evaluate_WhenInputIsMissing_IsNullWithTheReason()
    {
        var result = Supervision.Evaluate("监督等级", FeelContext.Empty);

        Assert.Equal("The input '企业' was not supplied.", result.Problems[0].Message);
    }

    [Fact]
    public void Evaluate_WhenInputHasTheWrongType_IsNullWithTheReason()
    {
        var result = Supervision.Evaluate("监督等级", Values("""{企业: {职工人数: "many", 投诉数: 1, 已开展协商: true}}"""));

        Assert.Equal("A value of type context was found where tEnterprise is declared.", result.Problems[0].Message);
    }

    [Fact]
    public void Evaluate_WhenACellGoesWrong_NamesTheCell()
    {
        var result = Supervision.Evaluate("监督等级", Values("""{企业: {职工人数: 1, 投诉数: null, 已开展协商: true}}"""));

        var origins = result.Problems.Select(problem => $"{problem.Origin?.ElementId} {problem.Origin?.Part}").Distinct();
        Assert.Equal(["bkm_rate ", "d_class r1c1", "d_class r2c1"], origins);
    }

    [Fact]
    public void Evaluate_OfUnknownName_IsNullWithTheReason()
    {
        var result = Supervision.Evaluate("不存在", FeelContext.Empty);

        Assert.Equal(FeelNull.Value, result.Value);
        Assert.Equal([FeelProblemKind.UnknownElement], result.Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Read_OfSupervision_KeepsWhatStaffWrote()
    {
        var decision = Assert.IsType<Decision>(Supervision.Find("d_class"));
        var source = Assert.IsType<KnowledgeSource>(Supervision.Find("集体合同规定"));

        Assert.Equal("按投诉率和协商情况分级", decision.Description);
        Assert.Equal("企业属于哪一级？", decision.Question);
        Assert.Equal("重点、一般、正常", decision.AllowedAnswers);
        Assert.Equal(("规章", "https://example.org/law"), (source.Kind, source.LocationUri));
        Assert.Equal([new TextAnnotation("note", "仅供测试")], Supervision.Annotations);
    }

    private static FeelContext Enterprise(int workers, int complaints, bool hasNegotiated) =>
        Values($"{{企业: {{职工人数: {workers}, 投诉数: {complaints}, 已开展协商: {(hasNegotiated ? "true" : "false")}}}}}");
}
