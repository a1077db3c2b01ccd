using Platform.Domain.Regions;

namespace Platform.Domain.Tests.Regions;

public sealed class RegionTests
{
    [Theory]
    [InlineData("33", RegionLevel.Province, null)]
    [InlineData("3307", RegionLevel.City, "33")]
    [InlineData("330784", RegionLevel.County, "3307")]
    [InlineData("330784001", RegionLevel.Town, "330784")]
    [InlineData("330784001002", RegionLevel.Village, "330784001")]
    public void DivisionCode_ByItsLength_KnowsLevelAndParent(string text, RegionLevel level, string? parent)
    {
        var code = Code(text);

        Assert.Equal(level, code.Level);
        Assert.Equal(parent, code.Parent?.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("330")]
    [InlineData("33078A")]
    [InlineData("３３０７")] // full-width digits
    public void DivisionCode_OfAnotherForm_IsRefusedQuotingIt(string? text) =>
        Assert.Equal(RegionErrors.WrongDivisionCode(text), DivisionCode.Parse(text).Error);

    [Fact]
    public void DivisionCode_Contains_ItselfAndWhatLiesBelow()
    {
        Assert.True(Code("330784").Contains(Code("330784001")));
        Assert.True(Code("330784").Contains(Code("330784")));
        Assert.False(Code("330784").Contains(Code("330783001")));
        Assert.False(Code("330784001").Contains(Code("330784")));
    }

    [Fact]
    public void DivisionCode_At_GivesTheCodeOfAHigherTierOnly()
    {
        Assert.Equal(Code("3307"), Code("330784001").At(RegionLevel.City));
        Assert.Equal(Code("330784001"), Code("330784001").At(RegionLevel.Town));
        Assert.Null(Code("330784").At(RegionLevel.Town));
    }

    [Fact]
    public void Tree_Walks_UpAndDownInOrder()
    {
        var tree = Tree();

        Assert.Equal(["330784", "3307", "33"], tree.AncestorsOf(Code("330784001")).Select(region => region.Code.Value));
        Assert.Equal(["330784", "330784001", "330784105"], tree.SelfAndBelow(Code("330784")).Select(region => region.Code.Value));
        Assert.Equal(["330783", "330784"], tree.ChildrenOf(Code("3307")).Select(region => region.Code.Value));
        Assert.Equal("浙江省", Assert.Single(tree.Roots).Name);
    }

    [Fact]
    public void RollUp_Sums_CountEachValueOnceInEveryRegionAbove()
    {
        var sums = Tree().RollUp([(Code("330784001"), 2), (Code("330784105"), 3), (Code("330783"), 5), (Code("330784001009"), 7)], (a, b) => a + b);

        Assert.Equal(9, sums[Code("330784001")]); // with the village that the tree does not know
        Assert.Equal(12, sums[Code("330784")]);
        Assert.Equal(17, sums[Code("33")]);
        Assert.False(sums.ContainsKey(Code("330784001009")));
    }

    [Fact]
    public void Tree_OfACountyAlone_TakesItAsRoot()
    {
        var tree = RegionTree.Create([Region("330784", "永康市"), Region("330784001", "东城街道")]).Expect();

        Assert.Equal("永康市", Assert.Single(tree.Roots).Name);
    }

    [Fact]
    public void Tree_WithAGapOrATwin_IsRefused()
    {
        Assert.Equal(RegionErrors.MissingParent(Code("330784001"), Code("330784")), RegionTree.Create([Region("3307", "金华市"), Region("330784001", "东城街道")]).Error);
        Assert.Equal(RegionErrors.Duplicate(Code("33")), RegionTree.Create([Region("33", "浙江省"), Region("33", "浙江")]).Error);
        Assert.Equal(RegionErrors.NoName(Code("33")), Domain.Regions.Region.Create("33", " ").Error);
    }

    private static RegionTree Tree() => RegionTree.Create(
    [
        Region("330784105", "石柱镇"), Region("33", "浙江省"), Region("330784", "永康市"), Region("3307", "金华市"),
        Region("330783", "东阳市"), Region("330784001", "东城街道"),
    ]).Expect();

    private static Region Region(string code, string name) => Domain.Regions.Region.Create(code, name).Expect();

    private static DivisionCode Code(string text) => DivisionCode.Parse(text).Expect();
}
