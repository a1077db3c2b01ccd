using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Events;
using Platform.Domain;

namespace Platform.Api.Index.Deliveries;

/// <summary>Writes an accepted delivery with its rows, figures and event, in the present transaction.</summary>
internal sealed class DeliveryStore(PlatformContext context)
{
    private const string EventName = "delivery.received";

    /// <param name="delivery">Without a key; the store gives it one.</param>
    /// <param name="rows">Its rows; read once.</param>
    /// <param name="figures">Its figures; read once.</param>
    public async Task WriteAsync(
        StoredDelivery delivery, IEnumerable<StoredRow> rows, IEnumerable<StoredFigure> figures, CancellationToken cancellation)
    {
        context.Deliveries.Add(delivery);
        await context.SaveChangesAsync(cancellation);
        var writer = FigureWriter.For(context);
        await writer.WriteAsync(delivery.Id, rows, cancellation);
        await writer.WriteAsync(delivery.Id, figures, cancellation);
        context.UnpublishedEvents.Add(new UnpublishedEvent { Event = EventOf(delivery) });
        await context.SaveChangesAsync(cancellation);
    }

    // The subject is no aggregate: it is written once and has no second version.
    private static LoggedEvent EventOf(StoredDelivery delivery) => new()
    {
        Name = EventName,
        OccurredAt = delivery.ReceivedAt,
        RecordedAt = delivery.ReceivedAt,
        SubjectType = "Delivery",
        SubjectId = delivery.Id,
        SubjectVersion = 1,
        Region = delivery.Region,
        Audience = EventRouting.AudienceOf(EventName),
        ActorRole = EnumName.Of(ActorRole.Department),
        ActorId = delivery.DeliveredBy,
        Data = JsonSerializer.Serialize(
            new
            {
                delivery.Catalogue, delivery.CatalogueVersion, delivery.Department, delivery.Period, delivery.Source, delivery.Rows,
                delivery.IsCorrection, delivery.IsGenerated, delivery.ContentHash,
            },
            JsonColumn.Options),
    };
}
