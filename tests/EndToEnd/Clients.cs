using System.Diagnostics;

namespace Platform.EndToEnd.Tests;

/// <summary>The scripts that drive a server with the clients real applications use.</summary>
internal static class Clients
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Folder { get; } = FindFolder();

    /// <summary>Runs a script to its end.</summary>
    public static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var info = new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        using var node = Process.Start(info) ?? throw new InvalidOperationException("node did not start");
        using var patience = new CancellationTokenSource(Patience);
        var errors = node.StandardError.ReadToEndAsync(patience.Token);
        var output = await node.StandardOutput.ReadToEndAsync(patience.Token);
        await node.WaitForExitAsync(patience.Token);
        return (node.ExitCode, output + await errors);
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Platform.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("no Platform.sln above the tests"), "tests", "EndToEnd", "clients");
    }
}
