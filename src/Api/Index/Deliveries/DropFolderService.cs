namespace Platform.Api.Index.Deliveries;

/// <summary>Looks into the drop folder every few seconds.</summary>
public sealed class DropFolderService(DropFolder folder, ILogger<DropFolderService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var (file, report) in await folder.TakeAsync(stoppingToken))
                {
                    Tell(file, report);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                logger.LogError(error, "Looking into the drop folder failed; trying again in {Interval}.", Interval);
            }

            await Task.Delay(Interval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Tell(string file, IntakeReport report)
    {
        if (report.Delivery is { } taken)
        {
            logger.LogInformation("{File} was taken as delivery {Id}: {Rows} rows.", file, taken.Id, taken.Rows);
        }
        else
        {
            logger.LogWarning("{File} was refused: {Refusal}", file, report.Refusal);
        }
    }
}
