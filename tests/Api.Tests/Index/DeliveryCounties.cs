using System.Collections.Concurrent;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Index;

/// <summary>The county's enterprises, without any delivery, for each database that a class of tests asks for.</summary>
public sealed class DeliveryCounties : IAsyncLifetime
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
        await IndexCounty.RegisterAsync(platform);
        return platform;
    }
}
