using System.Diagnostics;
using Platform.Api.Tests.Running;

namespace Platform.EndToEnd.Tests;

/// <summary>What the tools of the trade say of the contract: graphql-eslint and the Relay compiler.</summary>
public sealed class LintTests
{
    private static readonly string Folder = Path.Combine(Directory.GetParent(Clients.Folder)?.FullName ?? "", "lint");

    [LintFact]
    public async Task Contract_IsCleanForEslintAndCompilesForRelay()
    {
        var (code, schema, errors) = await StartedProgram.RunAsync(["export-schema"]);
        Assert.True(code == 0, errors);
        var exported = Path.GetTempFileName();
        await File.WriteAllTextAsync(exported, schema);

        var info = new ProcessStartInfo("bash", [Path.Combine(Folder, "lint.sh"), exported]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var lint = Process.Start(info) ?? throw new InvalidOperationException("bash did not start");
        var problems = lint.StandardError.ReadToEndAsync();
        var output = await lint.StandardOutput.ReadToEndAsync() + await problems;
        await lint.WaitForExitAsync();
        File.Delete(exported);

        Assert.True(lint.ExitCode == 0, output);
        Assert.True(File.Exists(Path.Combine(Folder, "checked", "relay", "EnterprisesNextQuery.graphql.js")), output);
    }

    private sealed class LintFactAttribute : FactAttribute
    {
        public LintFactAttribute()
        {
            if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            {
                Skip = "The packages are not installed: run 'npm ci --ignore-scripts' in tests/EndToEnd/lint, or ./test.sh.";
            }
        }
    }
}
