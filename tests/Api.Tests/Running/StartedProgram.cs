using System.Collections.Concurrent;
using System.Diagnostics;

namespace Platform.Api.Tests.Running;

/// <summary>The built program as a process of its own, as a person starts it.</summary>
internal sealed class StartedProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource<Uri> _endpoint = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private StartedProgram(ProcessStartInfo info)
    {
        _process = new Process { StartInfo = info, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
        _process.Exited += (_, _) => _endpoint.TrySetException(new InvalidOperationException($"The program ended: {Errors}"));
    }

    /// <summary>Folder of the built program, of the same configuration as the tests.</summary>
    public static string Folder { get; } = FindFolder();

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors);

    /// <summary>Starts the program.</summary>
    /// <param name="arguments">What is typed after its name.</param>
    /// <param name="environment">Development, or how else the process is told to run.</param>
    /// <param name="folder">Another copy of the program.</param>
    /// <param name="sampleCounty">Whether an empty database gets the sample county.</param>
    public static StartedProgram Start(IEnumerable<string> arguments, string environment = "Development", string? folder = null, bool sampleCounty = false)
    {
        var info = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
        };
        info.ArgumentList.Add(Path.Combine(folder ?? Folder, "Platform.Api.dll"));
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        info.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        info.Environment["DOTNET_ENVIRONMENT"] = environment;
        info.Environment["Platform__SampleCounty"] = sampleCounty ? "true" : "false";
        var program = new StartedProgram(info);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(IEnumerable<string> arguments, string environment = "Development", string? folder = null)
    {
        await using var program = Start(arguments, environment, folder);
        using var patience = new CancellationTokenSource(Patience);
        await program._process.WaitForExitAsync(patience.Token);
        return (program._process.ExitCode, program.Output, program.Errors);
    }

    /// <summary>Address of the GraphQL endpoint, once the program says that it serves.</summary>
    public Task<Uri> EndpointAsync() => _endpoint.Task.WaitAsync(Patience);

    /// <summary>Ends the process as a power cut would: no signal that it could handle.</summary>
    /// <returns>Whether it was still running.</returns>
    public async Task<bool> KillAsync()
    {
        var wasRunning = !_process.HasExited;
        if (wasRunning)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        return wasRunning;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    // GraphQL           http://127.0.0.1:5080/graphql
    private void Hear(string? line)
    {
        _output.Enqueue(line ?? "");
        if (line?.StartsWith("GraphQL ", StringComparison.Ordinal) == true)
        {
            _endpoint.TrySetResult(new Uri(line["GraphQL ".Length..].Trim()));
        }
    }

    private static string FindFolder()
    {
        // …/tests/Api.Tests/bin/Debug/net10.0/
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = own.Parent?.Name ?? "Debug";
        return Path.Combine(Repository.Root, "src", "Api", "bin", configuration, own.Name);
    }
}
