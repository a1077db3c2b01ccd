using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;

namespace Platform.Api.Idempotency;

/// <summary>Deletes the outcomes that are no longer kept. Several nodes may do it at the same time.</summary>
internal sealed class IdempotencyCleanUp(
    Func<PlatformContext> open, IdempotencySettings settings, TimeProvider clock, ILogger<IdempotencyCleanUp> logger) : BackgroundService
{
    /// <returns>How many were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var oldest = clock.GetUtcNow() - settings.Kept;
        await using var context = open();
        return await context.IdempotentResults.Where(result => result.StoredAt <= oldest).ExecuteDeleteAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.CleanUpInterval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (DbException failure)
            {
                logger.LogWarning(failure, "Outcomes of idempotent mutations could not be cleaned up; the next turn tries again.");
            }
        }
    }
}
