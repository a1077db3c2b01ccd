namespace Platform.Api.Transport;

/// <summary>What one caller may still spend. It fills by itself, up to its capacity. Safe to use from several threads.</summary>
internal sealed class CallerBucket(RateSettings settings, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private double _left = settings.Capacity;
    private long _filledAt = clock.GetTimestamp();

    public double Left
    {
        get
        {
            lock (_lock)
            {
                Fill_NeedsLock();
                return _left;
            }
        }
    }

    public bool IsFull => Left >= settings.Capacity;

    /// <summary>Takes an operation's price.</summary>
    /// <returns><see cref="TimeSpan.Zero"/> if it was taken, else after which time there will be enough; then nothing was taken.</returns>
    public TimeSpan Take(double cost)
    {
        lock (_lock)
        {
            Fill_NeedsLock();
            if (cost > _left)
            {
                return TimeSpan.FromSeconds((cost - _left) / settings.RestoredPerSecond);
            }

            _left -= cost;
            return TimeSpan.Zero;
        }
    }

    /// <summary>Gives back what an operation cost less than its price.</summary>
    public void Refund(double amount)
    {
        lock (_lock)
        {
            _left = Math.Min(settings.Capacity, _left + Math.Max(0, amount));
        }
    }

    private void Fill_NeedsLock()
    {
        var now = clock.GetTimestamp();
        _left = Math.Min(settings.Capacity, _left + (clock.GetElapsedTime(_filledAt, now).TotalSeconds * settings.RestoredPerSecond));
        _filledAt = now;
    }
}
