using System.Text.Json.Nodes;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.Domain;

namespace Platform.Api.Story;

/// <summary>A platform of its own for the story: an empty database, a clock that obeys, and people with tokens.</summary>
internal sealed class StoryWorld : IAsyncDisposable
{
    private static readonly DateOnly Beginning = new(2026, 1, 5);
    private readonly WebApplication _app;
    private readonly DirectoryInfo _directory;
    private readonly HttpClient _http;
    private readonly Action<StoryEntry> _tell;

    private StoryWorld(WebApplication app, DirectoryInfo directory, Action<StoryEntry> tell)
    {
        (_app, _directory, _tell) = (app, directory, tell);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Client = new StoryClient(_http, app.Services.GetRequiredService<DevelopmentIssuer>());
        Today = Beginning;
    }

    public static Persona Administrator { get; } = new("story-administrator", "管理员", "Administrator", [Role.Administrator], "");

    public static Persona UnionOfficer { get; } = new("story-officer", "永康市总工会", "County union", [Role.UnionOfficer], Seed.SampleCounty.County);

    public static Persona Labour { get; } = new("story-labour", "永康市人社局", "Labour authority", [Role.Department], Seed.SampleCounty.County, null, "人社");

    public StoryClient Client { get; }

    /// <summary>The simulated day.</summary>
    public DateOnly Today { get; private set; }

    public static async Task<StoryWorld> OpenAsync(Action<StoryEntry> tell, CancellationToken cancellation)
    {
        var directory = Directory.CreateTempSubdirectory("platform-story-");
        var clock = new SimulatedClock(TimeProvider.System, null);
        clock.Set(MorningOf(Beginning));
        var app = PlatformHost.Build(new HostArguments("http://127.0.0.1:0", directory.FullName, DatabaseProvider.Sqlite)
        {
            Clock = clock,
            Environment = Environments.Development,
            SampleCounty = false,
            Evaluates = false,
        });
        await app.Services.GetRequiredService<Preparation>().RunAsync(null, cancellation);
        await app.StartAsync(cancellation);
        return new StoryWorld(app, directory, tell);
    }

    /// <summary>The union of an enterprise.</summary>
    public static Persona UnionOf(string name, string code) => new($"story-union-{code}", name, name, [Role.EnterpriseUnion], null, code);

    /// <summary>The management of an enterprise.</summary>
    public static Persona EmployerOf(string name, string code) => new($"story-employer-{code}", name, name, [Role.Employer], null, code);

    public void Tell(StoryEntry entry) => _tell(entry);

    /// <summary>Lets time pass until the morning of a day; every day in between is judged.</summary>
    public async Task WaitUntilAsync(DateOnly day, CancellationToken cancellation)
    {
        if (day > Today)
        {
            var to = MorningOf(day).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
            await Client.DoAsync(Administrator, "setClock", "SetClockInput", new { to, evaluateEachDay = true }, "now", cancellation);
            Today = day;
        }
    }

    /// <summary>Registers an enterprise from a file of one row, and has its duty to negotiate found.</summary>
    /// <returns>The global id of the enterprise and of the round that fell due.</returns>
    public async Task<(string Enterprise, string Round)> RegisterAsync(string csvRow, CancellationToken cancellation)
    {
        const string Header = "统一社会信用代码,企业名称,行业代码,镇街,职工人数,是否规上,建会日期";
        await Client.DoAsync(
            UnionOfficer, "importEnterprises", "ImportEnterprisesInput", new { csv = $"{Header}\n{csvRow}\n", source = "示例" }, "registered rowErrors { code message }", cancellation);
        await Client.AskAsync(Administrator, "mutation { evaluate { run { enterprises } } }", null, cancellation);
        const string Find =
            "query Find($code: String!) { enterprise(creditCode: $code) { id negotiations(first: 1) { nodes { id } } } }";
        var found = await Client.AskAsync(UnionOfficer, Find, new { code = csvRow[..csvRow.IndexOf(',', StringComparison.Ordinal)] }, cancellation);
        var enterprise = Part(found, "enterprise");
        return (Text(enterprise, "id"), Text(Part(enterprise, "negotiations", "nodes", 0), "id"));
    }

    /// <summary>Reads a node of an answer by the names and numbers on the way to it.</summary>
    public static JsonNode Part(JsonNode from, params ReadOnlySpan<object> path)
    {
        var node = from;
        foreach (var step in path)
        {
            node = (step is int index ? node?[index] : node?[(string)step]) ?? throw new StoryException($"The answer has no {step}: {from}");
        }

        return node;
    }

    public static string Text(JsonNode from, string name) => Part(from, name).GetValue<string>();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }

    private static DateTimeOffset MorningOf(DateOnly day) => ChinaTime.StartOf(day).AddHours(9).ToOffset(TimeSpan.FromHours(8));
}
