using System.Net;
using System.Text.Json;

namespace Platform.Api.Tests.Running;

/// <summary>What the platform answered to one GraphQL request.</summary>
/// <param name="Body">The whole JSON response.</param>
public sealed record Answer(HttpStatusCode Status, string? MediaType, JsonElement Body)
{
    /// <summary>The data as the JSON text that was sent.</summary>
    public string Data => Body.GetProperty("data").GetRawText();

    /// <summary>Code of each error, in order; empty if there is none.</summary>
    public IReadOnlyList<string> ErrorCodes =>
        Body.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString() ?? "")]
            : [];

    /// <summary>The value at a dotted path below <c>data</c>; numbers are places in lists.</summary>
    public JsonElement this[string path] =>
        Body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? Find(data, path)
            : throw new InvalidOperationException($"There is no {path} in {Body.GetRawText()}");

    /// <summary>The text at a dotted path below <c>data</c>.</summary>
    public string Text(string path) =>
        this[path].GetString() ?? throw new InvalidOperationException($"{path} is null in {Body.GetRawText()}");

    /// <summary>The text of <paramref name="field"/> in each element of the list at <paramref name="path"/>.</summary>
    public IReadOnlyList<string?> Texts(string path, string field) =>
        [.. this[path].EnumerateArray().Select(element => Find(element, field) is { ValueKind: JsonValueKind.String } text ? text.GetString() : Find(element, field).GetRawText())];

    private static JsonElement Find(JsonElement start, string path)
    {
        var found = start;
        foreach (var step in path.Split('.'))
        {
            found = int.TryParse(step, out var index) ? found[index] : found.GetProperty(step);
        }

        return found;
    }
}
