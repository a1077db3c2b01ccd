using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Uploads;

/// <summary>Reads requests that come with files. The host takes the multipart body apart; this puts the files into the variables.</summary>
// https://github.com/jaydenseric/graphql-multipart-request-spec
public static class MultipartRequestReader
{
    private const int MostPaths = 1_000;

    /// <summary>Reads a request or a batch.</summary>
    /// <param name="operations">The form field <c>operations</c>: a request or, if permitted, an array of requests.</param>
    /// <param name="map">The form field <c>map</c>: for each file the places of the variables where it belongs.</param>
    /// <param name="files">The files by the names of their form fields.</param>
    /// <param name="batchLimit">Most requests in a batch; below 2, batches are refused.</param>
    /// <returns>The requests, and whether they came as a batch.</returns>
    /// <exception cref="GraphQLRequestException">
    /// A form field is malformed, a place does not exist or is not null, or a file is missing.
    /// </exception>
    public static (ImmutableArray<GraphQLRequest> Requests, bool IsBatch) Read(
        ReadOnlyMemory<byte> operations, ReadOnlyMemory<byte> map, IReadOnlyDictionary<string, UploadedFile> files, int batchLimit)
    {
        var places = ReadMap(map);
        var body = Parse(operations) ?? throw Refuse(UploadErrors.OperationsInvalid);
        var taken = ImmutableArray.CreateBuilder<(string Path, UploadedFile File)>(places.Count);
        foreach (var (name, path) in places)
        {
            var file = files.GetValueOrDefault(name)
                ?? throw new GraphQLRequestException(UploadErrors.FileMissing.Create(("file", name), ("path", path)));
            Put(body, path, taken.Count);
            taken.Add((path, file));
        }

        var (requests, isBatch) = GraphQLRequestReader.ReadBatch(JsonSerializer.SerializeToUtf8Bytes(body), batchLimit);
        return ([.. requests.Select((request, index) => request with { Files = FilesOf(taken, isBatch ? index : null) })], isBatch);
    }

    // Positions count over all files of the batch, but each request answers for its own alone.
    private static ImmutableArray<UploadPlace> FilesOf(IReadOnlyList<(string Path, UploadedFile File)> taken, int? request)
    {
        var prefix = request is null ? "" : request.Value.ToString(CultureInfo.InvariantCulture) + ".";
        return [.. taken.Select((entry, index) => new UploadPlace(index, entry.Path, entry.File))
            .Where(place => place.Path.StartsWith(prefix, StringComparison.Ordinal))];
    }

    private static List<(string File, string Path)> ReadMap(ReadOnlyMemory<byte> map)
    {
        if (Parse(map) is not JsonObject entries)
        {
            throw Refuse(UploadErrors.MapInvalid);
        }

        var places = new List<(string, string)>();
        foreach (var (name, paths) in entries)
        {
            if (paths is not JsonArray list || list.Any(path => path is not JsonValue value || value.GetValueKind() != JsonValueKind.String))
            {
                throw Refuse(UploadErrors.MapInvalid);
            }

            places.AddRange(list.Select(path => (name, path?.GetValue<string>() ?? "")));
        }

        return places.Count <= MostPaths ? places : throw Refuse(UploadErrors.MapInvalid);
    }

    private static JsonNode? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            var node = JsonNode.Parse(json.Span, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            return node;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Put(JsonNode body, string path, int index)
    {
        var steps = path.Split('.');
        var isRequest = body is JsonArray ? steps is [_, "variables", _, ..] : steps is ["variables", _, ..];
        var holder = isRequest ? body : null;
        foreach (var step in steps.SkipLast(1))
        {
            holder = Below(holder, step);
        }

        var isSet = (holder, steps[^1]) switch
        {
            (JsonObject fields, var name) => Set(fields, name, index),
            (JsonArray items, var position) => Set(items, position, index),
            _ => false,
        };
        if (!isSet)
        {
            throw new GraphQLRequestException(UploadErrors.PathInvalid.Create(("path", path)));
        }
    }

    private static JsonNode? Below(JsonNode? node, string step) => node switch
    {
        JsonObject fields => fields[step],
        JsonArray items => TryIndex(items, step, out var index) ? items[index] : null,
        _ => null,
    };

    // A file takes the place of a null, of nothing else.
    private static bool Set(JsonObject fields, string name, int index)
    {
        if (!fields.TryGetPropertyValue(name, out var value) || value is not null)
        {
            return false;
        }

        fields[name] = RequestFiles.MarkOf(index);
        return true;
    }

    private static bool Set(JsonArray items, string position, int index)
    {
        if (!TryIndex(items, position, out var at) || items[at] is not null)
        {
            return false;
        }

        items[at] = RequestFiles.MarkOf(index);
        return true;
    }

    private static bool TryIndex(JsonArray items, string step, out int index) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < items.Count;

    private static GraphQLRequestException Refuse(ErrorDefinition error) => new(error.Create());
}
