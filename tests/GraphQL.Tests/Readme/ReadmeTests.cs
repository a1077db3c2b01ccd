using System.Runtime.CompilerServices;

namespace Platform.GraphQL.Tests.Readme;

public sealed class ReadmeTests
{
    [Fact]
    public async Task Example_OfTheReadme_AnswersAsItSays()
    {
        Assert.Equal("""{"data":{"enterprise":{"name":"东海纺织","stage":"SIGNED"}}}""", await ReadmeExample.RunAsync());
    }

    [Fact]
    public void Example_InTheReadme_IsTheOneThatRuns()
    {
        var tests = Path.GetDirectoryName(SourcePath()) ?? "";
        var example = File.ReadAllText(Path.Combine(tests, "ReadmeExample.cs"));
        var readme = File.ReadAllText(Path.Combine(tests, "..", "..", "..", "src", "GraphQL", "README.md"));

        Assert.Contains($"```csharp\n{example.Trim()}\n```", readme, StringComparison.Ordinal);
    }

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
