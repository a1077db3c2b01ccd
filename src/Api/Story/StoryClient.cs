using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Api.Identity;
using Platform.Api.Transport;

namespace Platform.Api.Story;

/// <summary>A client like any other: GraphQL over HTTP with the bearer tokens of the people in the story.</summary>
internal sealed class StoryClient(HttpClient http, DevelopmentIssuer issuer)
{
    private const string Errors =
        "errors { ... on RefusedError { code message } ... on NotFoundError { code message } ... on ConflictError { code message } ... on InvalidInputError { code message } }";

    /// <summary>Runs a query or a mutation; nobody is signed in where <paramref name="who"/> is <see langword="null"/>.</summary>
    /// <exception cref="StoryException">The answer has errors.</exception>
    public async Task<JsonObject> AskAsync(Persona? who, string document, object? variables, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, TransportServices.Path);
        request.Headers.AcceptLanguage.ParseAdd("en");
        request.Headers.Authorization = who is null ? null : new AuthenticationHeaderValue("Bearer", issuer.Issue(who));
        request.Content = JsonContent.Create(new { query = document, variables }, options: JsonSerializerOptions.Web);
        using var response = await http.SendAsync(request, cancellation);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>(cancellation);
        return answer?["errors"] is null && answer?["data"] is JsonObject data
            ? data
            : throw new StoryException($"{answer?["errors"]} <- {document}");
    }

    /// <summary>Runs one mutation and returns its payload.</summary>
    /// <exception cref="StoryException">The mutation was refused.</exception>
    public async Task<JsonObject> DoAsync(
        Persona? who, string mutation, string inputType, object input, string selection, CancellationToken cancellation)
    {
        var document = $"mutation Step($input: {inputType}!) {{ {mutation}(input: $input) {{ {selection} {Errors} }} }}";
        var data = await AskAsync(who, document, new { input }, cancellation);
        var payload = data[mutation] as JsonObject ?? throw new StoryException($"{mutation} answered nothing.");
        return payload["errors"] is JsonArray { Count: 0 } ? payload : throw new StoryException($"{mutation}: {payload["errors"]}");
    }
}
