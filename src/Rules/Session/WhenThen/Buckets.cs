using System.Runtime.InteropServices;

namespace Platform.Rules.Session.WhenThen;

/// <summary>Rows by key, and the key under which each was put, because the facts behind it may have changed since.</summary>
internal sealed class Buckets<TKey, T>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<Entry<T>>> _rows = [];
    private readonly Dictionary<Entry<T>, TKey> _keys = [];

    internal IReadOnlyList<Entry<T>> this[TKey key] => _rows.TryGetValue(key, out var rows) ? rows : [];

    internal void Add(TKey key, Entry<T> entry)
    {
        _keys[entry] = key;
        ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, key, out _);
        rows ??= new List<Entry<T>>(1);
        rows.Add(entry);
    }

    /// <summary>Takes a row out.</summary>
    /// <returns>The key that it had.</returns>
    internal TKey Remove(Entry<T> entry)
    {
        _keys.Remove(entry, out var key);
        var rows = _rows[key ?? throw new ArgumentException("The row is not there.", nameof(entry))];
        var place = rows.LastIndexOf(entry);
        rows[place] = rows[^1];
        rows.RemoveAt(rows.Count - 1);
        if (rows.Count == 0)
        {
            _rows.Remove(key);
        }

        return key;
    }
}
