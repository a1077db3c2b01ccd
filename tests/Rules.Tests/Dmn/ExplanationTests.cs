using Platform.Rules.Dmn;
using Platform.Rules.Dmn.Runtime;
using static Platform.Rules.Tests.Dmn.TestModel;

namespace Platform.Rules.Tests.Dmn;

public sealed class ExplanationTests
{
    private static readonly DmnModel Supervision = Load("supervision");

    private static readonly DecisionResult Result =
        Supervision.Evaluate("通知", Values("{企业: {职工人数: 100, 投诉数: 3, 已开展协商: false}}"));

    [Fact]
    public void Explanation_OfChain_ListsEachElementAfterWhatItNeeded()
    {
        var names = Result.Explanation.Select(element => element.Element.Name);

        Assert.Equal(["投诉率", "监督等级", "通知"], names);
    }

    [Fact]
    public void Explanation_OfDecision_ShowsInputsAndValue()
    {
        var notice = Result.Explanation[2];

        Assert.Equal("{监督等级: \"重点\", 企业: {职工人数: 100, 投诉数: 3, 已开展协商: false}}", notice.Inputs.ToString());
        Assert.Equal("\"等级：重点，职工 100 人\"", notice.Value.ToString());
        Assert.Empty(notice.Tables);
    }

    [Fact]
    public void Explanation_OfKnowledgeModel_ShowsTheArgumentsOfTheCall()
    {
        Assert.Equal("{投诉: 3, 人数: 100}", Result.Explanation[0].Inputs.ToString());
    }

    [Fact]
    public void Explanation_OfTable_ShowsTheMatchedRuleWithItsAnnotationsAndLaw()
    {
        var element = Result.Explanation[1];
        var table = Assert.Single(element.Tables);
        var match = Assert.Single(table.Matched);

        Assert.Equal(("r2", 2), (match.Rule.Id, match.Rule.Index));
        Assert.Equal(["依据", "说明"], table.Table.AnnotationNames);
        Assert.Equal(["第五十一条", "有投诉且未协商"], match.Rule.Annotations);
        Assert.Equal(["集体合同规定"], element.Sources.Select(source => source.Name));
        Assert.Equal(["3", "false"], table.Inputs.Select(input => input.ToString()));
    }

    [Fact]
    public void FindFailedCells_OfTable_NamesTheCellsThatKeptOtherRulesFromMatching()
    {
        var table = Result.Explanation[1].Tables[0];

        var cells = table.FindFailedCells().Select(cell => $"{cell.Rule.Id} {cell.Input.Label} {cell.Test.Text} met {cell.Value}");

        Assert.Equal(["r1 投诉率（%） ＞＝ 5 met 3", "r4 已开展协商 true met false"], cells);
    }
}
