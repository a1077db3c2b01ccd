using System.Collections.Concurrent;
using Platform.Api.Negotiations;

namespace Platform.Api.Participation;

/// <summary>Counts how many devices a code lets in within a minute, so that nobody makes workers by the thousand. Each node counts for itself.</summary>
public sealed class JoinLimit(ParticipationSettings settings, TimeProvider clock)
{
    private const int Capacity = 10_000;
    private readonly ConcurrentDictionary<string, Minute> _codes = new(StringComparer.Ordinal);

    /// <returns>Whether one more may join.</returns>
    public bool TryEnter(string code)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        if (_codes.Count >= Capacity)
        {
            Forget(now);
        }

        return _codes.AddOrUpdate(code, _ => new Minute(now, 1), (_, before) => before.Number == now ? before with { Joined = before.Joined + 1 } : new Minute(now, 1))
            .Joined <= settings.JoinsPerMinute;
    }

    private void Forget(long now)
    {
        foreach (var (code, minute) in _codes)
        {
            if (minute.Number != now)
            {
                _codes.TryRemove(code, out _);
            }
        }
    }

    private readonly record struct Minute(long Number, int Joined);
}
