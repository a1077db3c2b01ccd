namespace Platform.Domain.Indicators.Deliveries;

/// <summary>A use of a column.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Part">Which part of it the column is.</param>
public sealed record DeliveryColumnUse(string Indicator, MeasurePart Part);
