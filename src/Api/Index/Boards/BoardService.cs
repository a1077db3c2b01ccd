namespace Platform.Api.Index.Boards;

/// <summary>
/// Computes the index of the last years before anybody asks: after a start, and again after every delivery and every change of an
/// enterprise. Who asks meanwhile waits for the computation that is under way and starts no second one.
/// </summary>
public sealed class BoardService(IndexAhead ahead, ILogger<BoardService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ahead.ComputeAsync(null, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                logger.LogError(error, "Computing the index ahead failed; trying again in {Interval}.", Interval);
            }

            await Task.Delay(Interval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
