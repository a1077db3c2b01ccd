using Platform.Api.Data.Planning;

namespace Platform.Api.Regions;

/// <summary><c>Region</c> as planned statements read it.</summary>
internal sealed class RegionType : PlannedType<RegionRow>
{
    public RegionType()
        : base("Region", region => region.Code)
    {
        Enums("level");
        Reference("parent", "Region", region => region.Parent);
        List("children", "Region", region => region.Children, new DefaultOrder("code"));
        Connection("enterprises", "Enterprise", region => region.Enterprises);
        Resolved("enterpriseCount", region => new RegionKey(region.Code));
        OrderBy("code");
    }
}

/// <summary>What resolvers of a region's fields get.</summary>
public sealed record RegionKey(string Code);
