using System.Net.Http.Headers;
using System.Text.Json;
using Platform.Api.Tests.Running;

namespace Platform.EndToEnd.Tests;

/// <summary>The program as a newcomer starts it: an empty folder, Development, the sample county.</summary>
public sealed class NewcomerProgram : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("platform-newcomer-").FullName;
    private StartedProgram? _program;

    /// <summary>Address of the GraphQL endpoint.</summary>
    public Uri Endpoint { get; private set; } = new("http://127.0.0.1");

    internal HttpClient Http { get; } = new();

    public Task InitializeAsync() => StartAsync();

    public async Task DisposeAsync()
    {
        await StopAsync();
        Http.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    /// <summary>Ends the program and starts it again on the same data.</summary>
    /// <returns>What the second start prints.</returns>
    internal async Task<string> RestartAsync()
    {
        await StopAsync();
        return await StartAsync();
    }

    /// <summary>The token of a persona as the program hands it out.</summary>
    internal async Task<string> TokenAsync(string persona)
    {
        var personas = JsonSerializer.Deserialize<JsonElement>(await Http.GetStringAsync(new Uri(Endpoint, "/development/personas")));
        return personas.EnumerateArray().Single(known => known.GetProperty("id").GetString() == persona).GetProperty("token").GetString() ?? "";
    }

    /// <summary>The data that a document brings, as JSON text.</summary>
    internal async Task<string> AskAsync(string document, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = new StringContent(JsonSerializer.Serialize(new { query = document }), null, "application/json");
        using var response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> StartAsync()
    {
        _program = StartedProgram.Start(["--data", _data, "--urls", "http://127.0.0.1:0"], sampleCounty: true);
        Endpoint = await _program.EndpointAsync();
        return _program.Output;
    }

    private async Task StopAsync()
    {
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }
    }
}
