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

[ObjectType("DeliveryStanding")]
public sealed record DeliveryStandingView(DeliveryStanding Standing, StoredDelivery? Newest)
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

    public DeliveryView? Delivery => Newest is null ? null : new DeliveryView(Newest);
}
