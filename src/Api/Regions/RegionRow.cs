using Platform.Api.Enterprises;

namespace Platform.Api.Regions;

/// <summary>A division of the administration as stored and read.</summary>
public sealed class RegionRow
{
    /// <summary>Division code: 2, 4, 6, 9 or 12 digits.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? EnglishName { get; init; }

    /// <summary>PROVINCE, CITY, COUNTY, TOWN or VILLAGE.</summary>
    public required string Level { get; init; }

    public string? ParentCode { get; init; }

    public RegionRow? Parent { get; init; }

    public ICollection<RegionRow> Children { get; init; } = [];

    public ICollection<EnterpriseRow> Enterprises { get; init; } = [];
}
