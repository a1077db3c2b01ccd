using System.Diagnostics;

namespace Platform.EndToEnd.Tests;

/// <summary>The scripts that drive a server with the clients real applications use.</summary>
internal static class Clients
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Folder { get; } = Repository.PathOf("tests", "EndToEnd", "clients");

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
}
