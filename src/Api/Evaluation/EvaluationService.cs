namespace Platform.Api.Evaluation;

/// <summary>Evaluates in the background: at start, and whenever the interval has passed.</summary>
public sealed class EvaluationService(Evaluations evaluations, Hosting.PlatformSettings settings, ILogger<EvaluationService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var run = await evaluations.RunAsync(null, stoppingToken);
                if (run.Enterprises > 0)
                {
                    logger.LogInformation(
                        "Judged {Enterprises} enterprises in {Milliseconds} ms: {CasesOpened} cases opened, {ServicesOffered} services offered.",
                        run.Enterprises, run.Milliseconds, run.CasesOpened, run.ServicesOffered);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                logger.LogError(error, "The evaluation failed; trying again in {Interval}.", settings.EvaluationInterval);
            }

            await Task.Delay(settings.EvaluationInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
