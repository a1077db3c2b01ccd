namespace Platform.Domain.Indicators.Deliveries;

/// <summary>What a delivery is checked against beside its template.</summary>
/// <param name="Period">The period it was announced for.</param>
/// <param name="IsCorrection">Whether it corrects rows that were delivered before.</param>
/// <param name="IsEnterprise">Whether a code is an enterprise's.</param>
/// <param name="IsDelivered">Whether the department has delivered this period for an enterprise already.</param>
public sealed record DeliveryScope(
    DeliveryPeriod Period, bool IsCorrection, Func<string, bool> IsEnterprise, Func<string, bool> IsDelivered);
