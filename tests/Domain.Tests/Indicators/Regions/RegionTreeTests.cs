using Platform.Domain.Indicators.Regions;

namespace Platform.Domain.Tests.Indicators.Regions;

public sealed class RegionTreeTests
{
    private static readonly Dictionary<string, string> Parents = new()
    {
        ["330784001"] = "330784", ["330784105"] = "330784", ["330784"] = "3307", ["330782"] = "3307", ["3307"] = "33",
    };

    [Fact]
    public void Build_AddsEverythingAboveAndPutsEachRegionAfterThoseUnderIt()
    {
        var (tree, problems) = RegionTree.Build(["330784105", "330782", "330784001"], Parents.GetValueOrDefault);

        Assert.Empty(problems);
        Assert.Equal<string>(["330782", "330784001", "330784105", "330784", "3307", "33"], tree?.Codes);
        Assert.Equal<int>([4, 3, 3, 4, 5, -1], tree?.Parents);
        Assert.Equal((3, -1), (tree?.PlaceOf("330784"), tree?.PlaceOf("44")));
    }

    [Fact]
    public void Build_OfACircleOrAnEmptyCode_IsRefused()
    {
        Assert.Equal("region-circle", RegionTree.Build(["a"], code => code == "a" ? "b" : "a").Problems.Single().Code);
        Assert.Equal("empty-region", RegionTree.Build(["a"], _ => "").Problems.Single().Code);
    }
}
