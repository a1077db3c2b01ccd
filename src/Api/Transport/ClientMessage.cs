using System.Text.Json;

namespace Platform.Api.Transport;

/// <summary>A message of a client of <c>graphql-transport-ws</c>.</summary>
internal sealed record ClientMessage(string Type, string? Id, JsonElement Payload)
{
    /// <summary>The token that the first message carries, whichever way the client spells the entry.</summary>
    public string? Authorization => Payload.ValueKind == JsonValueKind.Object
        ? Payload.EnumerateObject().FirstOrDefault(entry => entry.Name.Equals("authorization", StringComparison.OrdinalIgnoreCase)).Value is { ValueKind: JsonValueKind.String } text
            ? text.GetString()
            : null
        : null;

    /// <returns><see langword="null"/> if the bytes are no message of the protocol.</returns>
    public static ClientMessage? Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8.Span);
            var message = JsonElement.ParseValue(ref reader);
            return message.ValueKind == JsonValueKind.Object
                && message.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
                && IsTextOrAbsent(message, "id", out var id)
                ? new ClientMessage(type.GetString() ?? "", id, message.TryGetProperty("payload", out var payload) ? payload : default)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsTextOrAbsent(JsonElement message, string name, out string? text)
    {
        text = null;
        if (!message.TryGetProperty(name, out var value))
        {
            return true;
        }

        text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return text is not null;
    }
}
