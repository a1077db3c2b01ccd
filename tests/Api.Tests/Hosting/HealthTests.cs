using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Hosting;

public sealed class HealthTests
{
    private const string Origin = "https://portal.example";

    [Fact]
    public async Task Health_OfAPreparedPlatform_IsLiveAndReady()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);

        Assert.Equal("""{"status":"live"}""", await platform.Http.GetStringAsync("/health/live"));
        Assert.Equal("""{"status":"ready","isDatabaseReachable":true,"pendingMigrations":0,"rulePacks":1}""", await platform.Http.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task Health_WithAMigrationMissing_IsLiveAndNotReady()
    {
        await using var platform = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await using (var context = platform.OpenContext())
        {
            var last = (await context.Database.GetAppliedMigrationsAsync()).Last();
            await context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory WHERE MigrationId = {last}");
        }

        using var ready = await platform.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var live = await platform.Http.GetAsync(new Uri("/health/live", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("""{"status":"not ready","isDatabaseReachable":true,"pendingMigrations":1,"rulePacks":1}""", await ready.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task Browser_OfAnotherOrigin_IsLetInOnlyIfConfigured()
    {
        await using var closed = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite);
        await using var opened = await RunningPlatform.StartAsync(DatabaseProvider.Sqlite, configuration: new Dictionary<string, string?> { ["Platform:AllowedOrigins:0"] = Origin });

        Assert.Null(await AllowedAsync(closed, Origin));
        Assert.Equal(Origin, await AllowedAsync(opened, Origin));
        Assert.Null(await AllowedAsync(opened, "https://elsewhere.example"));
    }

    // The question that a browser asks before it sends a POST with JSON (https://fetch.spec.whatwg.org/#cors-preflight-fetch).
    private static async Task<string?> AllowedAsync(RunningPlatform platform, string origin)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, platform.Endpoint);
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        using var response = await platform.Http.SendAsync(preflight);
        return response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
    }
}
