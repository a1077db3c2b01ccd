namespace Platform.Domain.Indicators.Deliveries;

/// <summary>A figure with all it comes from.</summary>
/// <param name="Enterprise">Code of the enterprise.</param>
/// <param name="Code">Code of the template's column.</param>
/// <param name="Value">Null where a correction withdrew it.</param>
/// <param name="Delivery">Source, period, arrival and who.</param>
/// <param name="Line">Line of the delivered file.</param>
/// <param name="SupersededBy">The correction that took its place; null where it stands.</param>
public sealed record DeliveredFigure(
    string Enterprise, string Code, double? Value, DeliveryHeader Delivery, int Line, DeliveryHeader? SupersededBy);
