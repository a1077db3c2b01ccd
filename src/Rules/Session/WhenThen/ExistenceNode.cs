namespace Platform.Rules.Session.WhenThen;

/// <summary>Rows for which a fact with an equal key is there, or for which none is.</summary>
internal sealed class ExistenceNode<T, TFact, TKey> : Node<T>
    where TKey : notnull
{
    private readonly Buckets<TKey, T> _rows = new();
    private readonly Buckets<TKey, TFact> _facts = new();
    private readonly bool _isWanted;

    internal ExistenceNode(Node<T> rows, Node<TFact> facts, Func<T, TKey> rowKey, Func<TFact, TKey> factKey, bool isWanted)
    {
        _isWanted = isWanted;
        rows.Add(new RowSide(this, rowKey));
        facts.Add(new FactSide(this, factKey));
    }

    private bool Passes(TKey key) => _facts[key].Count > 0 == _isWanted;

    private void Turn(TKey key)
    {
        var passes = Passes(key);
        foreach (var row in _rows[key])
        {
            if (passes)
            {
                Emit(row);
            }
            else
            {
                Withdraw(row);
            }
        }
    }

    private sealed class RowSide(ExistenceNode<T, TFact, TKey> node, Func<T, TKey> key) : ISink<T>
    {
        public void Add(Entry<T> entry)
        {
            var own = key(entry.Value);
            node._rows.Add(own, entry);
            if (node.Passes(own))
            {
                node.Emit(entry);
            }
        }

        public void Remove(Entry<T> entry)
        {
            if (node.Passes(node._rows.Remove(entry)))
            {
                node.Withdraw(entry);
            }
        }
    }

    private sealed class FactSide(ExistenceNode<T, TFact, TKey> node, Func<TFact, TKey> key) : ISink<TFact>
    {
        public void Add(Entry<TFact> entry)
        {
            var own = key(entry.Value);
            node._facts.Add(own, entry);
            if (node._facts[own].Count == 1)
            {
                node.Turn(own);
            }
        }

        public void Remove(Entry<TFact> entry)
        {
            var own = node._facts.Remove(entry);
            if (node._facts[own].Count == 0)
            {
                node.Turn(own);
            }
        }
    }
}
