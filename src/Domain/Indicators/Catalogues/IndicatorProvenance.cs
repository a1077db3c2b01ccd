namespace Platform.Domain.Indicators.Catalogues;

/// <summary>Where an indicator comes from.</summary>
/// <param name="Department">The department that supplies it, by its usual short name.</param>
/// <param name="Period">How often it is supplied.</param>
/// <param name="Formula">The formula in words, as policy staff wrote it.</param>
/// <param name="Basis">The ground for the indicator and its thresholds.</param>
public sealed record IndicatorProvenance(string Department, ReportingPeriod Period, string Formula, Basis Basis);

/// <summary>How well an indicator or threshold is grounded.</summary>
/// <param name="Grade">How far sources carry it.</param>
/// <param name="Note">The sources, or why it was set so.</param>
public sealed record Basis(BasisGrade Grade, string Note);

/// <summary>How far sources carry an indicator.</summary>
public enum BasisGrade
{
    /// <summary>Follows a rule, scheme or figure in a source (G).</summary>
    Grounded,

    /// <summary>Only the idea is in a source (P).</summary>
    Partial,

    /// <summary>Our own design (D).</summary>
    Design,
}

/// <summary>How often an indicator is supplied.</summary>
public enum ReportingPeriod
{
    /// <summary>Once a year.</summary>
    Year,

    /// <summary>Twice a year.</summary>
    HalfYear,

    /// <summary>Every quarter.</summary>
    Quarter,

    /// <summary>Every month.</summary>
    Month,

    /// <summary>Once in every round of negotiation.</summary>
    Round,
}
