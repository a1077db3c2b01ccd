using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Platform.Api.Identity;

namespace Platform.Api.Tests.Running;

/// <summary>Requests to the platform with headers and bodies of all kinds.</summary>
internal static class Sending
{
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>A request body for a document.</summary>
    public static string Body(string document, object? variables = null) => JsonSerializer.Serialize(new { query = document, variables }, JsonSerializerOptions.Web);

    /// <summary>Posts JSON; headers are given as <c>Name: value</c>.</summary>
    public static Task<HttpResponseMessage> PostAsync(this RunningPlatform platform, string body, params string[] headers) =>
        platform.SendAsync(HttpMethod.Post, "", new StringContent(body, Encoding.UTF8, "application/json"), null, headers);

    /// <summary>Asks for a document by GET.</summary>
    public static Task<HttpResponseMessage> GetAsync(this RunningPlatform platform, string document, Persona? by = null, params string[] headers) =>
        platform.SendAsync(HttpMethod.Get, "?query=" + Uri.EscapeDataString(document), null, by, headers);

    public static async Task<HttpResponseMessage> SendAsync(
        this RunningPlatform platform, HttpMethod method, string query, HttpContent? content, Persona? by, params string[] headers)
    {
        using var request = new HttpRequestMessage(method, platform.Endpoint + query) { Content = content };
        if (by is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", platform.TokenOf(by));
        }

        foreach (var header in headers.Append(headers.Any(header => header.StartsWith("Accept:", StringComparison.Ordinal)) ? "" : $"Accept: {GraphQLResponse}").Where(header => header.Length > 0))
        {
            var (name, value) = (header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await platform.Http.SendAsync(request);
    }

    /// <summary>The code of the first error of an answer.</summary>
    public static async Task<string?> CodeAsync(this HttpResponseMessage response) => (await RunningPlatform.ReadAsync(response)).ErrorCodes.FirstOrDefault();
}
