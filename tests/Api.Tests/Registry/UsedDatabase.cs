using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Registry;

/// <summary>A data directory that a platform was started on, with one operation that was sent twice.</summary>
public sealed class UsedDatabase : IAsyncLifetime
{
    private int _files;

    /// <summary>The data directory.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("platform-registry-").FullName;

    /// <summary>Writes a schema to a file of its own.</summary>
    /// <returns>The file's path.</returns>
    public string Write(string sdl)
    {
        var path = Path.Combine(Folder, $"schema-{Interlocked.Increment(ref _files)}.graphql");
        File.WriteAllText(path, sdl);
        return path;
    }

    public async Task InitializeAsync()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        platform.Clock.Set(TimeProvider.System.GetUtcNow());
        await platform.AskAsync("query UsedByPortal { enterprises(first: 1) { nodes { shortName } } }");
        await platform.AskAsync("query UsedByPortal { enterprises(first: 2) { nodes { shortName } } }");
        await platform.StopAndCopyAsync(Folder);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
