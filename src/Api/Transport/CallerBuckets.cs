using System.Collections.Concurrent;

namespace Platform.Api.Transport;

/// <summary>A leaky bucket for each caller: the subject of the token or, without one, the address.</summary>
internal sealed class CallerBuckets(GraphQLSettings settings, TimeProvider clock)
{
    private const int FirstSweep = 10_000;
    private readonly ConcurrentDictionary<string, CallerBucket> _buckets = new(StringComparer.Ordinal);
    private int _sweepAt = FirstSweep;

    /// <summary>How many callers are remembered.</summary>
    public int Count => _buckets.Count;

    /// <returns><see langword="null"/> if callers are not limited.</returns>
    public CallerBucket? Of(string subject, string address)
    {
        if (!settings.Rate.IsEnabled)
        {
            return null;
        }

        if (_buckets.Count >= _sweepAt)
        {
            Sweep();
        }

        // A prefix, so that no subject can pass for an address.
        var key = subject.Length > 0 ? "subject:" + subject : "address:" + address;
        return _buckets.GetOrAdd(key, static (_, made) => new CallerBucket(made.settings.Rate, made.clock), (settings, clock));
    }

    // A full bucket is like a new one, so nothing is lost with it.
    private void Sweep()
    {
        foreach (var entry in _buckets.Where(entry => entry.Value.IsFull))
        {
            _buckets.TryRemove(entry);
        }

        _sweepAt = Math.Max(FirstSweep, _buckets.Count * 2);
    }
}
