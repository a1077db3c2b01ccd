using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Policies;

namespace Platform.Api.Hosting;

/// <summary>Whether the program runs, and whether it can work: for the machinery that starts it and sends it requests.</summary>
internal static class Health
{
    public const string LivePath = "/health/live";
    public const string ReadyPath = "/health/ready";

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet(LivePath, () => Results.Json(new { status = "live" }));
        app.MapGet(ReadyPath, (Readiness readiness, CancellationToken cancellation) => readiness.AnswerAsync(cancellation));
    }
}

/// <summary>Looks at what the platform cannot work without.</summary>
internal sealed class Readiness(Func<PlatformContext> open, PackLibrary packs, ILogger<Readiness> logger)
{
    /// <summary>200 if it can work, else 503; what is missing, without a name or an address.</summary>
    public async Task<IResult> AnswerAsync(CancellationToken cancellation)
    {
        var pending = await PendingAsync(cancellation);
        var isReady = pending == 0 && packs.Packs.Count > 0;
        return Results.Json(
            new { status = isReady ? "ready" : "not ready", isDatabaseReachable = pending is not null, pendingMigrations = pending, rulePacks = packs.Packs.Count },
            statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    /// <returns>Migrations that are not applied; <see langword="null"/> if the database cannot be asked.</returns>
    private async Task<int?> PendingAsync(CancellationToken cancellation)
    {
        try
        {
            await using var context = open();
            return (await context.Database.GetPendingMigrationsAsync(cancellation)).Count();
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException or TimeoutException)
        {
            logger.LogWarning(failure, "The database cannot be asked.");
            return null;
        }
    }
}
