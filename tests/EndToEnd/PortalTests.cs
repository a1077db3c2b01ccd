using System.Diagnostics;

namespace Platform.EndToEnd.Tests;

/// <summary>Every query of <c>docs/portals.md</c> works as it stands there, in all three languages, and all three answer the same.</summary>
public sealed class PortalTests(NewcomerProgram program) : IClassFixture<NewcomerProgram>, IAsyncLifetime
{
    private const string Separator = "=== next ===";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly string _folder = Directory.CreateTempSubdirectory("platform-portals-").FullName;
    private string _token = "";

    public async Task InitializeAsync()
    {
        _token = await program.TokenAsync("union-officer");
        foreach (var query in PortalDocument.Queries)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, $"{query.Name}.graphql"), query.Document);
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public void Page_HasTenQueriesInThreeLanguages()
    {
        Assert.Equal(10, PortalDocument.Queries.Count);
        Assert.Equal(10, PortalDocument.Queries.Select(query => query.Name).Distinct().Count());
        Assert.All(PortalDocument.Queries, query => Assert.True(query.Curl.StartsWith("curl", StringComparison.Ordinal) && query.JavaScript.Length > 20 && query.CSharp.Length > 20));
    }

    [ToolFact("bash", "curl", "node", "dotnet")]
    public async Task Queries_OfThePage_AnswerTheSameInEveryLanguage()
    {
        var curl = await RunAsync("bash", "-c", string.Join($"\necho; echo '{Separator}'\n", PortalDocument.Queries.Select(query => query.Curl)));
        var node = await RunFileAsync("portal.mjs", PortalDocument.JavaScriptPrelude, PortalDocument.Queries.Select(query => query.JavaScript), $"console.log('{Separator}');", "node");
        var dotnet = await RunFileAsync("portal.cs", PortalDocument.CSharpPrelude, PortalDocument.Queries.Select(query => query.CSharp), $"Console.WriteLine(\"{Separator}\");", "dotnet", "run");

        for (var place = 0; place < PortalDocument.Queries.Count; place++)
        {
            AssertAnswered(PortalDocument.Queries[place].Name, curl[place]);
            Assert.Equal(curl[place], node[place]);
            Assert.Equal(curl[place], dotnet[place]);
        }
    }

    private static void AssertAnswered(string name, string answer)
    {
        Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        Assert.True(answer.Contains("\"data\":{", StringComparison.Ordinal), $"{name}: {answer}");
        Assert.False(answer.Contains("\"data\":{\"enterprise\":null", StringComparison.Ordinal), $"{name}: {answer}");
    }

    private async Task<string[]> RunFileAsync(string file, string prelude, IEnumerable<string> blocks, string separator, params string[] command)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, file), prelude + string.Join($"\n{separator}\n", blocks));
        return await RunAsync(command[0], [.. command.Skip(1), file]);
    }

    private async Task<string[]> RunAsync(string tool, params string[] arguments)
    {
        var info = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        info.Environment["PLATFORM"] = program.Endpoint.GetLeftPart(UriPartial.Authority);
        info.Environment["TOKEN"] = _token;
        using var process = Process.Start(info) ?? throw new InvalidOperationException($"{tool} did not start");
        using var patience = new CancellationTokenSource(Patience);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"{tool} ended with {process.ExitCode}: {output}{await errors}");
        return [.. output.Split(Separator).Select(Normal)];
    }

    // Multipart boundaries and signs of life are no part of the answer.
    private static string Normal(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line != ":"));
}
