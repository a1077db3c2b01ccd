using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Platform.GraphQL.Types;

/// <summary>Named elements in their order, found by position or by name. It never changes.</summary>
/// <typeparam name="T">The kind of element.</typeparam>
public sealed class NamedList<T> : IReadOnlyList<T>
    where T : class, ISchemaElement
{
    private readonly T[] _items;
    private readonly FrozenDictionary<string, int> _positions;

    internal NamedList(IEnumerable<T> items)
    {
        _items = [.. items];
        var positions = new Dictionary<string, int>();
        for (var index = 0; index < _items.Length; index++)
        {
            positions[_items[index].Name] = index;
        }

        _positions = positions.ToFrozenDictionary();
    }

    internal static NamedList<T> Empty { get; } = new([]);

    /// <summary>How many elements there are.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    public T this[int index] => _items[index];

    /// <summary>The element of that name.</summary>
    /// <param name="name">Its exact name.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => _items[_positions[name]];

    /// <summary>The element of that name, or <see langword="null"/>.</summary>
    /// <param name="name">Its exact name.</param>
    public T? Find(string name) => _positions.TryGetValue(name, out var index) ? _items[index] : null;

    /// <summary>Looks for an element.</summary>
    /// <param name="name">Its exact name.</param>
    /// <param name="item">The element, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out T? item)
    {
        item = Find(name);
        return item is not null;
    }

    /// <summary>The position of the element of that name, or -1.</summary>
    /// <param name="name">Its exact name.</param>
    public int IndexOf(string name) => _positions.TryGetValue(name, out var index) ? index : -1;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
