namespace Platform.Domain.Indicators.Analysis;

/// <summary>The middle of a group of values.</summary>
public enum Centre
{
    /// <summary>Arithmetic mean.</summary>
    Mean,

    /// <summary>Median; the mean of the middle two where their number is even.</summary>
    Median,
}
