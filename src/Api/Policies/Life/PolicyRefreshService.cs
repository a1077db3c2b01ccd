using System.Data.Common;

namespace Platform.Api.Policies.Life;

/// <summary>Brings what another process published into this one, within about a second.</summary>
public sealed class PolicyRefreshService(PolicyLedger ledger, ILogger<PolicyRefreshService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failed = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                if (await ledger.RefreshAsync(stoppingToken))
                {
                    logger.LogInformation("Rules that were published were taken in.");
                }

                failed = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) when (error is DbException or InvalidPackException or InvalidOperationException or TimeoutException)
            {
                // Told once, not every second.
                if (!failed)
                {
                    logger.LogError(error, "Published rules cannot be taken in; those known before still apply.");
                }

                failed = true;
            }
        }
    }
}
