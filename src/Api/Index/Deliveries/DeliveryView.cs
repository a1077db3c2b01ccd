using Platform.Api.Data.Planning;
using Platform.Api.Regions;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Deliveries;

/// <summary>A delivery as the API shows it.</summary>
[ObjectType("Delivery")]
public sealed record DeliveryView(StoredDelivery Stored)
{
    public string Id => GlobalId.Of("Delivery", Stored.Id);

    public string Department => Stored.Department;

    public string Period => Stored.Period;

    public string Source => Stored.Source;

    public DateTimeOffset ReceivedAt => Stored.ReceivedAt;

    public int Rows => Stored.Rows;

    public bool IsCorrection => Stored.IsCorrection;

    public bool IsGenerated => Stored.IsGenerated;

    public string ContentHash => Stored.ContentHash;
}

[ResolversFor("Delivery")]
internal static class DeliveryFields
{
    public static Task<int> Expected([Parent] DeliveryView delivery, EnterpriseCounts counts) => counts.LoadAsync(delivery.Stored.Region);
}
