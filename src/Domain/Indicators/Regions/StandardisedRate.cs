namespace Platform.Domain.Indicators.Regions;

/// <summary>A region's rate, in the indicator's unit.</summary>
/// <param name="Crude">As it is; NaN where the region has no denominator.</param>
/// <param name="Standardised">With the population's make-up by stratum; NaN where it cannot be computed.</param>
/// <param name="Covered">Share of the population's denominator in strata that the region has, 0 to 1.</param>
public sealed record StandardisedRate(double Crude, double Standardised, double Covered);
