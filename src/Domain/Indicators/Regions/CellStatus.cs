namespace Platform.Domain.Indicators.Regions;

/// <summary>Whether a cell is published.</summary>
public enum CellStatus
{
    /// <summary>Published.</summary>
    Published,

    /// <summary>Withheld: too few stand behind it.</summary>
    TooFew,

    /// <summary>Withheld to protect another cell, which a total would reveal.</summary>
    Protecting,
}
