namespace Platform.Domain.Indicators.Deliveries;

/// <summary>What came of handing in a delivery.</summary>
/// <param name="Archive">With the delivery; the very same archive as before where it was refused.</param>
/// <param name="Delivery">The delivery, or null where it was refused.</param>
/// <param name="Problems">Why it was refused; empty if and only if it was not.</param>
public sealed record DeliveryReceipt(DeliveryArchive Archive, Delivery? Delivery, IReadOnlyList<DeliveryProblem> Problems);
