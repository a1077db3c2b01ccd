using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform.Api.Data;
using Platform.Api.Events;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.Api.Tests.Running;

/// <summary>The real platform in this process: real database, real HTTP on a free loopback port, a clock of its own.</summary>
public sealed class RunningPlatform : IAsyncDisposable
{
    /// <summary>Monday, 2 March 2026, 10:00 in China: the day on which the tests' world begins.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly WebApplication _app;
    private readonly string _directory;
    private readonly string? _postgres;

    private RunningPlatform(WebApplication app, SimulatedClock clock, string directory, string? postgres)
    {
        (_app, Clock, _directory, _postgres) = (app, clock, directory, postgres);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public SimulatedClock Clock { get; }

    /// <summary>Sends requests to the platform; carries no token.</summary>
    public HttpClient Http { get; }

    /// <summary>Address of the GraphQL endpoint.</summary>
    public Uri Endpoint => new(Http.BaseAddress ?? throw new InvalidOperationException("no address"), "/graphql");

    internal IServiceProvider Services => _app.Services;

    /// <summary>The contract with its resolvers.</summary>
    internal ExecutableSchema Schema => Services.GetRequiredService<GraphQLServer>().Schema;

    internal NamedList<FieldDefinition> Mutations => Assert.IsType<ObjectType>(Schema.Schema.MutationType).Fields;

    public static async Task<RunningPlatform> StartAsync(
        DatabaseProvider provider, bool sampleCounty = false, IReadOnlyDictionary<string, string?>? configuration = null)
    {
        var directory = Directory.CreateTempSubdirectory("platform-").FullName;
        var postgres = provider == DatabaseProvider.PostgreSql ? await PostgreSqlServer.CreateDatabaseAsync() : null;
        var clock = new SimulatedClock(TimeProvider.System, null);
        clock.Set(Start);
        var app = PlatformHost.Build(new HostArguments("http://127.0.0.1:0", directory, provider, postgres)
        {
            Clock = clock, Environment = "Development", SampleCounty = sampleCounty, Evaluates = false,
            Configuration = configuration ?? new Dictionary<string, string?>(),
        });
        await app.Services.GetRequiredService<Preparation>().RunAsync(null, CancellationToken.None);
        await app.StartAsync();
        return new RunningPlatform(app, clock, directory, postgres);
    }

    /// <summary>A bearer token for a persona.</summary>
    public string TokenOf(Persona persona) => Services.GetRequiredService<DevelopmentIssuer>().Issue(persona);

    /// <summary>Posts a document as a persona (nobody in particular if none is given) and reads the answer.</summary>
    public async Task<Answer> AskAsync(string document, object? variables = null, Persona? by = null, string language = "en")
    {
        SentDocuments.Add(document);
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.AcceptLanguage.ParseAdd(language);
        if (by is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TokenOf(by));
        }

        request.Content = new StringContent(JsonSerializer.Serialize(new { query = document, variables }, Json), null, "application/json");
        using var response = await Http.SendAsync(request);
        return await ReadAsync(response);
    }

    /// <summary>Reads a response as a GraphQL answer.</summary>
    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return new Answer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, body.RootElement.Clone());
    }

    /// <summary>Gives every committed event its place now, instead of at the relay's next turn.</summary>
    public async Task PublishAsync()
    {
        await using var context = Services.GetRequiredService<Func<PlatformContext>>()();
        var relay = new EventRelay(context, new RelayLock(), Clock);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            // The background relay may hold the lock at this moment.
            await relay.PublishAsync(CancellationToken.None);
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    internal PlatformContext OpenContext() => Services.GetRequiredService<Func<PlatformContext>>()();

    /// <summary>Ends the platform as its operator does, and copies what it leaves in its data directory.</summary>
    public async Task StopAndCopyAsync(string folder)
    {
        await _app.StopAsync();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_directory))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_postgres is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await PostgreSqlServer.DropDatabaseAsync(_postgres);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
