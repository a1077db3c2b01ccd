using Platform.Domain;

namespace Platform.Api.Evaluation;

/// <summary>
/// Evaluates in the background: at start, when a day begins in China, on which the looks of that day are due, and in
/// between whenever the interval has passed, for what other processes changed.
/// </summary>
public sealed class EvaluationService(Evaluations evaluations, Hosting.PlatformSettings settings, TimeProvider clock, ILogger<EvaluationService> logger) : BackgroundService
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

            await Task.Delay(Pause(clock.GetUtcNow(), settings.EvaluationInterval), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>How long to wait: until the day is over in China, but not longer than the interval.</summary>
    public static TimeSpan Pause(DateTimeOffset now, TimeSpan interval)
    {
        var left = ChinaTime.EndOf(ChinaTime.DateOf(now)) - now;
        return left < interval ? left : interval;
    }
}
