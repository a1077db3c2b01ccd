using System.Collections.Concurrent;
using Platform.Api.Hosting;

namespace Platform.Api.Tests.Running;

/// <summary>
/// A platform with a county of its own for each database that a class of tests asks for, started when first needed and ended with
/// the class.
/// </summary>
public abstract class StartedPlatforms : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<RunningPlatform>>> _started = new();

    public Task<RunningPlatform> OnAsync(DatabaseProvider provider) =>
        _started.GetOrAdd(provider, wanted => new Lazy<Task<RunningPlatform>>(() => StartAsync(wanted))).Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var started in _started.Values)
        {
            await (await started.Value).DisposeAsync();
        }
    }

    /// <summary>Fills an empty platform.</summary>
    private protected abstract Task LoadAsync(RunningPlatform platform);

    private async Task<RunningPlatform> StartAsync(DatabaseProvider provider)
    {
        var platform = await RunningPlatform.StartAsync(provider);
        await LoadAsync(platform);
        return platform;
    }
}
