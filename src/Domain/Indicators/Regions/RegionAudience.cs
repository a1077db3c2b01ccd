namespace Platform.Domain.Indicators.Regions;

/// <summary>Who is to read a report on regions.</summary>
public enum RegionAudience
{
    /// <summary>Officers who may see each enterprise: only workers' answers are protected.</summary>
    Officers,

    /// <summary>Everyone: no figure with too few enterprises behind it, none from which such a figure follows.</summary>
    Public,
}
