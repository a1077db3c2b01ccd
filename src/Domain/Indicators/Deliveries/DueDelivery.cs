namespace Platform.Domain.Indicators.Deliveries;

/// <summary>A delivery that a department owes.</summary>
/// <param name="Department">Who.</param>
/// <param name="Period">For which period.</param>
/// <param name="DueOn">The last day on which it is in time, in China.</param>
public sealed record DueDelivery(string Department, DeliveryPeriod Period, DateOnly DueOn);
