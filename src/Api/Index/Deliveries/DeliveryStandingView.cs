using Platform.Domain.Indicators.Deliveries;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Deliveries;

/// <summary>How it stands with a delivery that is owed, by the names of the schema.</summary>
public enum DueState
{
    NotYetDue,
    OnTime,
    Late,
    Missing,
}

/// <summary>How it stands with a delivery that is owed.</summary>
/// <param name="Standing">As the calendar sees it.</param>
/// <param name="Accepted">All accepted deliveries of the period, the oldest first.</param>
[ObjectType("DeliveryStanding")]
public sealed record DeliveryStandingView(DeliveryStanding Standing, IReadOnlyList<StoredDelivery> Accepted)
{
    public string Department => Standing.Due.Department;

    public string Period => Standing.Due.Period.ToString();

    public DateOnly DueOn => Standing.Due.DueOn;

    public DueState State => Standing.State switch
    {
        DeliveryState.OnTime => DueState.OnTime,
        DeliveryState.Late => DueState.Late,
        DeliveryState.Missing => DueState.Missing,
        _ => DueState.NotYetDue,
    };

    public DeliveryView? First => Accepted.MinBy(delivery => delivery.ReceivedAt) is { } first ? new DeliveryView(first) : null;

    public DeliveryView? Delivery => Accepted.Count == 0 ? null : new DeliveryView(Accepted[^1]);

    public int Corrections => Accepted.Count(delivery => delivery.IsCorrection);
}
