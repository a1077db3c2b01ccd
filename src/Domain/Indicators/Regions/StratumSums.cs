namespace Platform.Domain.Indicators.Regions;

/// <summary>Sums of one stratum.</summary>
/// <param name="Stratum">Sector by size.</param>
/// <param name="Numerator">Sum of the numerator.</param>
/// <param name="Denominator">Sum of the denominator, 0 or more.</param>
public sealed record StratumSums(string Stratum, double Numerator, double Denominator);
