namespace Platform.Domain.Indicators.Deliveries;

/// <summary>How it stands with one delivery.</summary>
/// <param name="Due">What is owed.</param>
/// <param name="State">How it stands.</param>
/// <param name="ArrivedAt">When the first accepted delivery arrived; null where none did.</param>
/// <param name="Enterprises">Different enterprises delivered so far.</param>
/// <param name="Corrections">Accepted corrections.</param>
public sealed record DeliveryStanding(
    DueDelivery Due, DeliveryState State, DateTimeOffset? ArrivedAt, int Enterprises, int Corrections);
