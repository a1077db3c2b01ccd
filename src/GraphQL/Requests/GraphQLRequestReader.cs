using System.Text;
using System.Text.Json;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Requests;

/// <summary>Reads requests out of JSON, as they come in an HTTP body or in the payload of a message.</summary>
public static class GraphQLRequestReader
{
    private static readonly ErrorPhrase Text = new("a string", "字符串");
    private static readonly ErrorPhrase Map = new("an object", "对象");

    /// <summary>Reads a request.</summary>
    /// <param name="body">A JSON object as UTF-8.</param>
    /// <returns>The request. Unknown entries are passed over, as the protocol demands.</returns>
    /// <exception cref="GraphQLRequestException">The body is no JSON object, or an entry has the wrong type.</exception>
    public static GraphQLRequest Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body.Span);
            return Read(JsonElement.ParseValue(ref reader), IsComplete(ref reader));
        }
        catch (JsonException failure)
        {
            throw Refuse(failure.Message);
        }
    }

    /// <summary>Reads a request.</summary>
    /// <param name="body">A JSON object.</param>
    /// <exception cref="GraphQLRequestException">The value is no object, or an entry has the wrong type.</exception>
    public static GraphQLRequest Read(JsonElement body) => Read(body, isComplete: true);

    private static bool IsComplete(ref Utf8JsonReader reader) => !reader.Read();

    private static GraphQLRequest Read(JsonElement body, bool isComplete)
    {
        if (body.ValueKind != JsonValueKind.Object || !isComplete)
        {
            throw Refuse(Inspection.Describe(body));
        }

        var query = ReadText(body, "query");
        var extensions = ReadMap(body, "extensions");
        return new GraphQLRequest
        {
            Query = query is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(query),
            OperationName = ReadText(body, "operationName"),
            Variables = ReadMap(body, "variables"),
            Extensions = extensions,
            PersistedHash = ReadHash(extensions),
        };
    }

    private static string? ReadText(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Refuse(name, Text, value);
    }

    private static JsonElement ReadMap(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return default;
        }

        return value.ValueKind == JsonValueKind.Object ? value : throw Refuse(name, Map, value);
    }

    // The protocol of automatic persisted queries: extensions.persistedQuery.sha256Hash.
    private static string? ReadHash(JsonElement extensions)
    {
        var isPresent = extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty("persistedQuery", out _);
        return isPresent && extensions.GetProperty("persistedQuery") is { ValueKind: JsonValueKind.Object } persisted
            ? ReadText(persisted, "sha256Hash")
            : null;
    }

    private static GraphQLRequestException Refuse(string reason) => new(RequestErrors.BodyNotObject.Create(("reason", reason)));

    private static GraphQLRequestException Refuse(string name, ErrorPhrase expected, JsonElement found) =>
        new(RequestErrors.MemberInvalid.Create(("member", name), ("expected", expected), ("found", Inspection.Describe(found))));
}
