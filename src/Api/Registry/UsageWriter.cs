namespace Platform.Api.Registry;

/// <summary>
/// Writes down in the background what was counted, and once more when the program ends. Whatever keeps it from writing,
/// the platform goes on: use is counted for its operators, not for its callers.
/// </summary>
internal sealed class UsageWriter(
    UsageRecorder recorder, UsageStore store, RegistrySettings settings, ILogger<UsageWriter> logger) : BackgroundService
{
    private const int TurnsBetweenForgetting = 600;

    /// <summary>Writes what was counted since the last time. What cannot be written is counted on.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        var uses = recorder.Drain(out var leftOut);
        try
        {
            leftOut += await store.AddAsync(uses, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogWarning(failure, "Usage could not be written down; the next turn tries again.");
            foreach (var use in uses)
            {
                recorder.Add(use.Key, use.Count);
            }
        }

        if (leftOut > 0)
        {
            logger.LogWarning("{Uses} uses were not counted: too many different operations (Registry:MostUses, Registry:MostOperations).", leftOut);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.WriteInterval);
        for (var turn = 0; await timer.WaitForNextTickAsync(stoppingToken); turn++)
        {
            await WriteAsync(stoppingToken);
            if (turn % TurnsBetweenForgetting == 0)
            {
                await ForgetAsync(stoppingToken);
            }
        }
    }

    private async Task ForgetAsync(CancellationToken cancellation)
    {
        try
        {
            await store.ForgetAsync(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogWarning(failure, "Old usage could not be deleted; a later turn tries again.");
        }
    }
}
