using System.Collections.Concurrent;
using Platform.Api.Hosting;

namespace Platform.Api.Tests.Running;

/// <summary>A platform with the small county for each database that a class of tests asks for, started when first needed.</summary>
public sealed class Platforms : IAsyncLifetime
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

    private static async Task<RunningPlatform> StartAsync(DatabaseProvider provider)
    {
        var platform = await RunningPlatform.StartAsync(provider);
        await SmallCounty.LoadAsync(platform);
        return platform;
    }
}
