namespace Platform.Domain.Indicators.Regions;

/// <summary>A firm's rate.</summary>
/// <param name="Numerator">Events, or members of the denominator.</param>
/// <param name="Denominator">Exposure, 0 or more.</param>
/// <param name="Employees">Of the firm.</param>
public sealed record FirmRate(double Numerator, double Denominator, double Employees);
