namespace Platform.Rules.Session.WhenThen;

/// <summary>Rows and facts with equal keys.</summary>
internal sealed class JoinNode<T, TFact, TKey, TResult> : Node<TResult>
    where TKey : notnull
{
    private readonly Buckets<TKey, T> _rows = new();
    private readonly Buckets<TKey, TFact> _facts = new();
    private readonly Dictionary<(Entry<T> Row, Entry<TFact> Fact), Entry<TResult>> _joined = [];
    private readonly Func<T, TFact, TResult> _combine;

    internal JoinNode(Node<T> rows, Node<TFact> facts, Func<T, TKey> rowKey, Func<TFact, TKey> factKey, Func<T, TFact, TResult> combine)
    {
        _combine = combine;
        rows.Add(new RowSide(this, rowKey));
        facts.Add(new FactSide(this, factKey));
    }

    private void Join(Entry<T> row, Entry<TFact> fact)
    {
        var joined = new Entry<TResult>(_combine(row.Value, fact.Value));
        _joined[(row, fact)] = joined;
        Emit(joined);
    }

    private void Part(Entry<T> row, Entry<TFact> fact)
    {
        if (_joined.Remove((row, fact), out var joined))
        {
            Withdraw(joined);
        }
    }

    private sealed class RowSide(JoinNode<T, TFact, TKey, TResult> node, Func<T, TKey> key) : ISink<T>
    {
        public void Add(Entry<T> entry)
        {
            var own = key(entry.Value);
            node._rows.Add(own, entry);
            foreach (var fact in node._facts[own])
            {
                node.Join(entry, fact);
            }
        }

        public void Remove(Entry<T> entry)
        {
            foreach (var fact in node._facts[node._rows.Remove(entry)])
            {
                node.Part(entry, fact);
            }
        }
    }

    private sealed class FactSide(JoinNode<T, TFact, TKey, TResult> node, Func<TFact, TKey> key) : ISink<TFact>
    {
        public void Add(Entry<TFact> entry)
        {
            var own = key(entry.Value);
            node._facts.Add(own, entry);
            foreach (var row in node._rows[own])
            {
                node.Join(row, entry);
            }
        }

        public void Remove(Entry<TFact> entry)
        {
            foreach (var row in node._rows[node._facts.Remove(entry)])
            {
                node.Part(row, entry);
            }
        }
    }
}
