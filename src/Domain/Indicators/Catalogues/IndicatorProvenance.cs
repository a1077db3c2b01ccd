namespace Platform.Domain.Indicators.Catalogues;

/// <summary>Where an indicator comes from.</summary>
/// <param name="Department">The department that supplies it, by its usual short name.</param>
/// <param name="Period">How often it is supplied.</param>
/// <param name="Formula">The formula in words, as policy staff wrote it.</param>
/// <param name="Basis">The ground for the indicator and its thresholds.</param>
public sealed record IndicatorProvenance(string Department, ReportingPeriod Period, string Formula, Basis Basis);
