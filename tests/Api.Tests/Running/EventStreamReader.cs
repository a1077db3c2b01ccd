using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Platform.Api.Identity;

namespace Platform.Api.Tests.Running;

/// <summary>Reads a subscription over Server-Sent Events, distinct connections mode.</summary>
internal static class EventStreamReader
{
    /// <summary>The payloads of the <c>next</c> events until <c>complete</c>.</summary>
    public static async IAsyncEnumerable<JsonElement> SubscribeAsync(
        RunningPlatform platform, string document, object? variables, Persona by, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        SentDocuments.Add(document);
        using var request = new HttpRequestMessage(HttpMethod.Post, platform.Endpoint);
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", platform.TokenOf(by));
        request.Content = new StringContent(JsonSerializer.Serialize(new { query = document, variables }, JsonSerializerOptions.Web), null, "application/json");
        using var response = await platform.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation));
        while (await lines.ReadLineAsync(cancellation) is { } line)
        {
            if (line == "event: complete")
            {
                yield break;
            }

            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                yield return JsonSerializer.Deserialize<JsonElement>(line.AsSpan("data: ".Length));
            }
        }
    }
}
