using System.Diagnostics;
using Platform.Api.Tests.Running;

namespace Platform.EndToEnd.Tests;

/// <summary>A newcomer types what the README says, and sees what it shows.</summary>
public sealed class ReadmeTests(NewcomerProgram program) : IClassFixture<NewcomerProgram>
{
    private const string Address = "http://127.0.0.1:5080";
    private static readonly IReadOnlyList<ReadmeBlock> Blocks = ReadmeBlock.Of(File.ReadAllText(Repository.PathOf("README.md")));

    public static TheoryData<int> Marked => [.. Enumerable.Range(0, Blocks.Count)];

    [Theory, MemberData(nameof(Marked))]
    public async Task Commands_OfTheReadme_PrintWhatItShows(int block)
    {
        var (code, output, errors) = await TypeAsync(Blocks[block].Commands);

        Assert.True(code == 0, $"exit {code}: {errors}");
        Assert.DoesNotContain("\"errors\"", output, StringComparison.Ordinal);
        Assert.True(Blocks[block].Describes(output), output);
    }

    [Fact]
    public void Readme_MarksItsCommands() => Assert.True(Blocks.Count >= 5, $"{Blocks.Count} blocks");

    // The address is the one of the program under test; it was built before, in the configuration of the tests.
    private async Task<(int Code, string Output, string Errors)> TypeAsync(string commands)
    {
        var configuration = new DirectoryInfo(StartedProgram.Folder).Parent?.Name;
        var typed = commands
            .Replace(Address, $"http://{program.Endpoint.Authority}", StringComparison.Ordinal)
            .Replace("dotnet run ", $"dotnet run --no-build --configuration {configuration} ", StringComparison.Ordinal);
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", typed])
        {
            WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("bash did not start.");
        var errors = shell.StandardError.ReadToEndAsync();
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, output, await errors);
    }
}
