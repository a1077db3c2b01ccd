using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Platform.GraphQL.Uploads;

namespace Platform.GraphQL.Requests;

/// <summary>A request to execute an operation.</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document as UTF-8; <see langword="null"/> if only the hash of a persisted one was sent.</summary>
    public ReadOnlyMemory<byte>? Query { get; init; }

    /// <summary>The SHA-256 hash of a persisted document, 64 hexadecimal digits; <see langword="null"/> if none was sent.</summary>
    public string? PersistedHash { get; init; }

    /// <summary>The operation to execute; <see langword="null"/> if none was named.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: an object; undefined or null if none were sent.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The entry <c>extensions</c>; undefined if none was sent.</summary>
    public JsonElement Extensions { get; init; }

    /// <summary>The files that came with the request and their places in the variables.</summary>
    internal ImmutableArray<UploadPlace> Files { get; init; } = [];

    /// <summary>A request with a document.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables as a JSON object; <see langword="null"/> for none.</param>
    /// <param name="operationName">The operation to execute; <see langword="null"/> if the document has only one.</param>
    public static GraphQLRequest FromQuery(string query, string? variables = null, string? operationName = null) => new()
    {
        Query = Encoding.UTF8.GetBytes(query),
        OperationName = operationName,
        Variables = variables is null ? default : JsonSerializer.Deserialize<JsonElement>(variables),
    };
}
