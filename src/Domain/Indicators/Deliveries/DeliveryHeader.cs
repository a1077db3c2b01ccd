namespace Platform.Domain.Indicators.Deliveries;

/// <summary>Where figures come from: every figure carries it.</summary>
/// <param name="Id">Unique among all deliveries.</param>
/// <param name="Department">The source.</param>
/// <param name="Period">What the figures are about.</param>
/// <param name="ArrivedAt">When the delivery arrived.</param>
/// <param name="By">Who delivered it.</param>
/// <param name="Corrects">Id of the delivery it corrects, or null. Its rows supersede that one's; they overwrite nothing.</param>
public sealed record DeliveryHeader(
    string Id, string Department, DeliveryPeriod Period, DateTimeOffset ArrivedAt, string By, string? Corrects = null);
