using System.Diagnostics.CodeAnalysis;

namespace Platform.GraphQL.Requests;

/// <summary>
/// A cache of limited size that many threads read at the same time. Entries are dropped by second chance: the oldest one that
/// was not read since it was last considered.
/// </summary>
internal sealed class LruCache<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<TKey, Entry> _entries;
    private readonly Queue<TKey> _order = [];
    private readonly Lock _lock = new();
    private readonly int _size;

    internal LruCache(int size, IEqualityComparer<TKey>? comparer = null)
    {
        _size = size;
        _entries = new(comparer ?? EqualityComparer<TKey>.Default);
    }

    internal int Count => _entries.Count;

    internal bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        if (_entries.TryGetValue(key, out var entry))
        {
            entry.WasRead = true;
            value = entry.Value;
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>Adds a value and returns it, or the one that another thread added first.</summary>
    internal TValue Add(TKey key, TValue value)
    {
        if (_size <= 0)
        {
            return value;
        }

        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var known))
            {
                return known.Value;
            }

            while (_entries.Count >= _size)
            {
                DropOne();
            }

            _entries[key] = new Entry(value);
            _order.Enqueue(key);
            return value;
        }
    }

    private void DropOne()
    {
        while (_order.TryDequeue(out var key))
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                continue;
            }

            if (!entry.WasRead)
            {
                _entries.TryRemove(key, out _);
                return;
            }

            entry.WasRead = false;
            _order.Enqueue(key);
        }
    }

    private sealed class Entry(TValue value)
    {
        internal TValue Value { get; } = value;

        internal bool WasRead { get; set; }
    }
}
