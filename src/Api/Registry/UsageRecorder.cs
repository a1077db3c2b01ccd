using System.Collections.Concurrent;
using Platform.Api.Data;
using Platform.Api.Identity;
using Platform.GraphQL.Execution;

namespace Platform.Api.Registry;

/// <summary>
/// Counts in memory which operations are used. What a request costs here is one look-up and one addition. The memory is bounded:
/// what exceeds it is not counted, and it is said how much that was.
/// </summary>
internal sealed class UsageRecorder(RegistrySettings settings)
{
    // Far below zero, so that increments that come late do not reach it.
    private const long Sealed = long.MinValue / 2;
    private readonly ConcurrentDictionary<OperationUseKey, Counter> _counters = new();
    private long _leftOut;

    /// <summary>Counts one use.</summary>
    public void Record(OperationView operation)
    {
        if (settings.CountsUsage)
        {
            var client = operation.Context.Features.Get<ClientName>()?.Value ?? "";
            Add(new OperationUseKey(operation.Signature, operation.Coordinates, RolesOf(operation.Context.Principal as Caller), client), 1);
        }
    }

    /// <summary>Adds to a count; also what could not be written down.</summary>
    public void Add(OperationUseKey key, long count)
    {
        while (true)
        {
            if (!_counters.TryGetValue(key, out var counter))
            {
                if (_counters.Count >= settings.MostUses)
                {
                    Interlocked.Add(ref _leftOut, count);
                    return;
                }

                counter = _counters.GetOrAdd(key, _ => new Counter());
            }

            // A counter that was sealed meanwhile is about to go; the next look-up finds a new one.
            if (Interlocked.Add(ref counter.Count, count) > 0)
            {
                return;
            }
        }
    }

    /// <summary>Takes all counts out.</summary>
    /// <param name="leftOut">How many uses were not counted since the last call.</param>
    public IReadOnlyList<CountedUse> Drain(out long leftOut)
    {
        leftOut = Interlocked.Exchange(ref _leftOut, 0);
        var drained = new List<CountedUse>();
        foreach (var (key, counter) in _counters)
        {
            _counters.TryRemove(KeyValuePair.Create(key, counter));
            var count = Interlocked.Exchange(ref counter.Count, Sealed);
            if (count > 0)
            {
                drained.Add(new CountedUse(key, count));
            }
        }

        return drained;
    }

    /// <summary>The names of roles, as the schema writes them.</summary>
    public static string NamesOf(int roles) =>
        string.Join(',', Enum.GetValues<Role>().Where(role => (roles & (1 << (int)role)) != 0).Select(EnumName.Of));

    private static int RolesOf(Caller? caller)
    {
        var roles = 0;
        foreach (var role in caller?.Roles ?? [])
        {
            roles |= 1 << (int)role;
        }

        return roles;
    }

    private sealed class Counter
    {
        public long Count;
    }
}
