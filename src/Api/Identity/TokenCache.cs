using System.Collections.Concurrent;
using System.Security.Claims;

namespace Platform.Api.Identity;

/// <summary>
/// Tokens that were validated a moment ago. A signature check costs as much as answering a small query, and a portal
/// sends the same token thousands of times; an entry lives no longer than the token and never longer than <see cref="Lifetime"/>.
/// </summary>
public sealed class TokenCache(TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private const int Capacity = 10_000;
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public TrustedToken? Find(string token)
    {
        if (!_entries.TryGetValue(token, out var entry))
        {
            return null;
        }

        if (entry.Until > clock.GetUtcNow())
        {
            return entry.Token;
        }

        _entries.TryRemove(token, out _);
        return null;
    }

    public void Add(string token, ClaimsPrincipal principal, DateTimeOffset expires)
    {
        if (Caller.From(principal) is not { } caller)
        {
            return;
        }

        if (_entries.Count >= Capacity)
        {
            _entries.Clear();
        }

        var longest = clock.GetUtcNow() + Lifetime;
        _entries[token] = new Entry(new TrustedToken(principal, caller), expires < longest ? expires : longest);
    }

    private sealed record Entry(TrustedToken Token, DateTimeOffset Until);
}

/// <summary>A validated token's principal, and the caller that it means.</summary>
public sealed record TrustedToken(ClaimsPrincipal Principal, Caller Caller);
