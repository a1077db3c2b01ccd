using System.Collections.Concurrent;

namespace Platform.Api.Transport;

/// <summary>The operations that run on one connection, each with an id that the client chose.</summary>
internal sealed class ConnectionOperations(int most) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Running> _running = new(StringComparer.Ordinal);

    public bool IsFull => _running.Count >= most;

    /// <summary>Starts an operation; it is over when <paramref name="run"/> ends or <see cref="Stop"/> names it.</summary>
    /// <returns>Whether it was started; <see langword="false"/> if one of this id runs.</returns>
    public bool TryStart(string id, Func<CancellationToken, Task> run, CancellationToken connection)
    {
        var running = new Running(CancellationTokenSource.CreateLinkedTokenSource(connection));
        if (!_running.TryAdd(id, running))
        {
            running.Source.Dispose();
            return false;
        }

        running.Task = Task.Run(() => RunAsync(id, running, run), CancellationToken.None);
        return true;
    }

    /// <summary>Ends an operation, if it runs.</summary>
    public void Stop(string id)
    {
        if (_running.TryRemove(id, out var running))
        {
            running.Source.Cancel();
        }
    }

    public async ValueTask DisposeAsync()
    {
        var left = _running.ToArray();
        foreach (var (id, _) in left)
        {
            Stop(id);
        }

        await Task.WhenAll(left.Select(entry => entry.Value.Task)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync(string id, Running running, Func<CancellationToken, Task> run)
    {
        try
        {
            await run(running.Source.Token);
        }
        catch (OperationCanceledException)
        {
            // The client, or the end of the connection, stopped it.
        }
        finally
        {
            _running.TryRemove(KeyValuePair.Create(id, running));
            running.Source.Dispose();
        }
    }

    private sealed class Running(CancellationTokenSource source)
    {
        public CancellationTokenSource Source { get; } = source;

        public Task Task { get; set; } = Task.CompletedTask;
    }
}
