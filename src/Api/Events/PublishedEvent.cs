using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Domain;
using Platform.GraphQL.Binding;

namespace Platform.Api.Events;

/// <summary>An event as the API shows it.</summary>
/// <param name="Place">The position, for the platform itself.</param>
/// <param name="Position">The position as it is shown: only to callers who see every event, to whom it tells no more than they see.</param>
[ObjectType("Event")]
public sealed record PublishedEvent(
    long Place,
    long? Position,
    string Cursor,
    string Name,
    DateTimeOffset OccurredAt,
    DateTimeOffset RecordedAt,
    string SubjectType,
    string SubjectId,
    long SubjectVersion,
    long? EnterpriseId,
    string Region,
    EventAudience Audience,
    ActorRole ActorRole,
    JsonElement Data,
    string Hash)
{
    internal static PublishedEvent Of(EventRow row, EventCursors cursors, bool showsPosition)
    {
        var logged = row.Logged ?? throw new InvalidOperationException("An event was read without its content.");
        return new PublishedEvent(
            row.Position,
            showsPosition ? row.Position : null,
            cursors.Of(row.Position),
            logged.Name,
            Utc(logged.OccurredAt),
            Utc(logged.RecordedAt),
            logged.SubjectType,
            GlobalId.Of(logged.SubjectType, logged.SubjectId),
            logged.SubjectVersion,
            logged.EnterpriseId,
            logged.Region,
            EnumName.Parse<EventAudience>(logged.Audience),
            EnumName.Parse<ActorRole>(logged.ActorRole),
            JsonSerializer.Deserialize<JsonElement>(logged.Data),
            row.Hash);
    }

    private static DateTimeOffset Utc(DateTime stored) => new(DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
