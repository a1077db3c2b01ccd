using System.Globalization;
using System.Text;
using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Domain;
using Platform.GraphQL.Binding;

namespace Platform.Api.Events;

/// <summary>An event as the API shows it.</summary>
[ObjectType("Event")]
public sealed record PublishedEvent(
    long Position,
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
    private const string CursorPrefix = "event:";

    public string Cursor => CursorOf(Position);

    public static string CursorOf(long position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(CursorPrefix + position.ToString(CultureInfo.InvariantCulture)));

    /// <returns>The place; <see langword="null"/> if the text is no cursor of the log.</returns>
    public static long? PositionOf(string cursor)
    {
        var bytes = new byte[64];
        return Convert.TryFromBase64String(cursor, bytes, out var length)
            && Encoding.ASCII.GetString(bytes, 0, length) is var text
            && text.StartsWith(CursorPrefix, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(CursorPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : null;
    }

    internal static PublishedEvent Of(EventRow row)
    {
        var logged = row.Logged ?? throw new InvalidOperationException("An event was read without its content.");
        return new PublishedEvent(
            row.Position,
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
