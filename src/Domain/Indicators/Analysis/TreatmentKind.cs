namespace Platform.Domain.Indicators.Analysis;

/// <summary>What was done to a column.</summary>
public enum TreatmentKind
{
    /// <summary>Nothing: it passes.</summary>
    None,

    /// <summary>Extremes were drawn in.</summary>
    Winsorised,

    /// <summary>The logarithm was taken.</summary>
    Logarithm,
}
