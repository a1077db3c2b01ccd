namespace Platform.Domain.Regions;

/// <summary>The tiers of administration, from the top down.</summary>
public enum RegionLevel
{
    /// <summary>Province (省).</summary>
    Province,

    /// <summary>Prefecture-level city (市).</summary>
    City,

    /// <summary>County, district or county-level city (县).</summary>
    County,

    /// <summary>Town or street (镇街).</summary>
    Town,

    /// <summary>Village or community (村社).</summary>
    Village,
}
