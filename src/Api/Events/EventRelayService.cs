using Platform.Api.Data;

namespace Platform.Api.Events;

/// <summary>Runs the relay whenever something was written, and once a second for what other nodes wrote.</summary>
public sealed class EventRelayService(Func<PlatformContext> open, EventSignal written, PublishedSignal published, TimeProvider clock, ILogger<EventRelayService> logger) : BackgroundService
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var context = open();
                if (await new EventRelay(context, new RelayLock(), clock).PublishAsync(stoppingToken) > 0)
                {
                    published.Signal.Raise();
                }

                await written.WaitAsync(PollInterval, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                logger.LogError(error, "Publishing events failed; trying again in {Interval}.", PollInterval);
                await Task.Delay(PollInterval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}

/// <summary>Raised when events got positions; subscriptions wait for it.</summary>
public sealed record PublishedSignal(EventSignal Signal);
