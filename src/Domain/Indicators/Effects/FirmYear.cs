namespace Platform.Domain.Indicators.Effects;

/// <summary>One year of a firm.</summary>
/// <param name="Employees">Over 0.</param>
/// <param name="Outcome">A count of events, or a level over 0.</param>
public sealed record FirmYear(double Employees, double Outcome);
