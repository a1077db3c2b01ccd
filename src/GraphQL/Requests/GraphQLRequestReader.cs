using System.Collections.Immutable;
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
    /// <param name="body">A JSON object as UTF-8. The document may be a part of it, so it must not change until the response is complete.</param>
    /// <returns>The request. Unknown entries are passed over, as the protocol demands.</returns>
    /// <exception cref="GraphQLRequestException">The body is no JSON object, or an entry has the wrong type.</exception>
    public static GraphQLRequest Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body.Span);
            var request = ReadEntries(ref reader, body);
            return reader.Read() ? throw Refuse("more follows after its end.", "对象之后还有多余内容。") : request;
        }
        catch (JsonException failure)
        {
            throw Refuse(failure.Message, failure.Message);
        }
    }

    /// <summary>Reads a request or a batch of requests, which is an array.</summary>
    /// <param name="body">A JSON object or array as UTF-8, which must not change until the responses are complete.</param>
    /// <param name="limit">Most requests in a batch; below 2, batches are refused. <see cref="GraphQLServerOptions.MaxBatchSize"/>.</param>
    /// <returns>The requests and whether they came as an array, so that the answer is to be an array, too.</returns>
    /// <exception cref="GraphQLRequestException">
    /// The body is neither, an entry has the wrong type, or the batch is empty, too large or not permitted.
    /// </exception>
    public static (ImmutableArray<GraphQLRequest> Requests, bool IsBatch) ReadBatch(ReadOnlyMemory<byte> body, int limit)
    {
        if (!BeginsArray(body.Span))
        {
            return ([Read(body)], false);
        }

        if (limit < 2)
        {
            throw new GraphQLRequestException(RequestErrors.BatchNotPermitted.Create());
        }

        try
        {
            var requests = ReadItems(body, limit);
            return requests.IsEmpty ? throw new GraphQLRequestException(RequestErrors.BatchEmpty.Create()) : (requests, true);
        }
        catch (JsonException failure)
        {
            throw Refuse(failure.Message, failure.Message);
        }
    }

    /// <summary>Reads a request.</summary>
    /// <param name="body">A JSON object.</param>
    /// <exception cref="GraphQLRequestException">The value is no object, or an entry has the wrong type.</exception>
    public static GraphQLRequest Read(JsonElement body) => Read(JsonSerializer.SerializeToUtf8Bytes(body));

    private static bool BeginsArray(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];

    private static ImmutableArray<GraphQLRequest> ReadItems(ReadOnlyMemory<byte> body, int limit)
    {
        var reader = new Utf8JsonReader(body.Span);
        var requests = ImmutableArray.CreateBuilder<GraphQLRequest>();
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (requests.Count == limit)
            {
                throw new GraphQLRequestException(RequestErrors.BatchTooLarge.Create(("limit", limit)));
            }

            requests.Add(ReadObject(ref reader, body));
        }

        return reader.Read() ? throw Refuse("more follows after its end.", "对象之后还有多余内容。") : requests.ToImmutable();
    }

    private static GraphQLRequest ReadEntries(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        reader.Read();
        return ReadObject(ref reader, body);
    }

    private static GraphQLRequest ReadObject(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var found = JsonElement.ParseValue(ref reader).ValueKind;
            throw Refuse($"found {found}.", $"实际为 {found}。");
        }

        var request = new GraphQLRequest();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            request = ReadEntry(ref reader, body, request);
        }

        return request;
    }

    private static GraphQLRequest ReadEntry(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, GraphQLRequest request)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            return request with { Query = ReadQuery(ref reader, body) };
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            return request with { OperationName = ReadText(ref reader, "operationName") };
        }

        if (reader.ValueTextEquals("variables"u8))
        {
            return request with { Variables = ReadMap(ref reader, "variables") };
        }

        if (reader.ValueTextEquals("extensions"u8))
        {
            var extensions = ReadMap(ref reader, "extensions");
            return request with { Extensions = extensions, PersistedHash = ReadHash(extensions) };
        }

        reader.Skip();
        return request;
    }

    // Without escapes the document is a stretch of the body, and nothing is copied.
    private static ReadOnlyMemory<byte>? ReadQuery(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        if (!IsPresent(ref reader, JsonTokenType.String, "query", Text))
        {
            return null;
        }

        if (!reader.ValueIsEscaped)
        {
            return body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        }

        var unescaped = new byte[reader.ValueSpan.Length];
        return unescaped.AsMemory(0, reader.CopyString(unescaped));
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name) =>
        IsPresent(ref reader, JsonTokenType.String, name, Text) ? reader.GetString() : null;

    private static JsonElement ReadMap(ref Utf8JsonReader reader, string name) =>
        IsPresent(ref reader, JsonTokenType.StartObject, name, Map) ? JsonElement.ParseValue(ref reader) : default;

    private static bool IsPresent(ref Utf8JsonReader reader, JsonTokenType expected, string name, ErrorPhrase description)
    {
        reader.Read();
        if (reader.TokenType == expected)
        {
            return true;
        }

        return reader.TokenType == JsonTokenType.Null
            ? false
            : throw Refuse(name, description, Inspection.Describe(JsonElement.ParseValue(ref reader)));
    }

    // The protocol of automatic persisted queries: extensions.persistedQuery.sha256Hash.
    private static string? ReadHash(JsonElement extensions)
    {
        if (extensions.ValueKind != JsonValueKind.Object
            || !extensions.TryGetProperty("persistedQuery", out var persisted)
            || persisted.ValueKind != JsonValueKind.Object
            || !persisted.TryGetProperty("sha256Hash", out var hash)
            || hash.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return hash.ValueKind == JsonValueKind.String ? hash.GetString() : throw Refuse("sha256Hash", Text, Inspection.Describe(hash));
    }

    private static GraphQLRequestException Refuse(string english, string chinese) =>
        new(RequestErrors.BodyNotObject.Create(("reason", new ErrorPhrase(english, chinese))));

    private static GraphQLRequestException Refuse(string name, ErrorPhrase expected, string found) =>
        new(RequestErrors.MemberInvalid.Create(("member", name), ("expected", expected), ("found", found)));
}
