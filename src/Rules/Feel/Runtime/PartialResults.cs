using System.Collections;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>The growing result of a loop, of which <c>partial</c> takes a cheap snapshot: what is there never changes.</summary>
internal sealed class PartialResults
{
    private readonly List<FeelValue> _items = [];
    private int _depth;
    private long _weight;

    internal void Add(FeelValue item)
    {
        _items.Add(item);
        _depth = Math.Max(_depth, item.Depth);
        _weight += item.Weight;
    }

    internal FeelList Snapshot() => new(new Prefix(_items, _items.Count), _depth + 1, _weight + 1);

    private sealed class Prefix(List<FeelValue> items, int count) : IReadOnlyList<FeelValue>
    {
        public int Count => count;

        public FeelValue this[int index] =>
            index < count ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

        public IEnumerator<FeelValue> GetEnumerator()
        {
            for (var i = 0; i < count; i++)
            {
                yield return items[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary><c>partial</c> inside a loop (10.3.2.14).</summary>
internal sealed class PartialScope(Scope outer, PartialResults results) : Scope(outer)
{
    private protected override FeelValue? FindHere(string name) => name == "partial" ? results.Snapshot() : null;
}
