namespace Platform.Api.Identity;

/// <summary>Tells in the log, at most once a minute, how many tokens were refused. Never which: what was sent may be a real token.</summary>
public sealed class SignInFailures(TimeProvider clock, ILogger<SignInFailures> logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private DateTimeOffset _told = DateTimeOffset.MinValue;
    private int _count;

    /// <summary>Counts one failure.</summary>
    public void Note()
    {
        int count;
        lock (_gate)
        {
            _count++;
            if (clock.GetUtcNow() - _told < Interval)
            {
                return;
            }

            (_told, count, _count) = (clock.GetUtcNow(), _count, 0);
        }

        logger.LogWarning("{Count} requests with tokens that are not valid since the last such message.", count);
    }
}
