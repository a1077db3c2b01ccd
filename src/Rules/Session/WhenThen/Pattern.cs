namespace Platform.Rules.Session.WhenThen;

/// <summary>The conditions of a rule so far; each match of them is one row.</summary>
/// <typeparam name="T">What a row holds: a fact, or what <see cref="Join"/> makes of several.</typeparam>
public sealed class Pattern<T>
    where T : notnull
{
    private readonly FactSession _session;
    private readonly string _name;
    private readonly Node<T> _node;
    private readonly Action _start;

    internal Pattern(FactSession session, string name, Node<T> node, Action start)
    {
        _session = session;
        _name = name;
        _node = node;
        _start = start;
    }

    /// <summary>Joins each row with the facts of a class that have the same key, by hashing both sides.</summary>
    /// <param name="rowKey">The key of a row.</param>
    /// <param name="factKey">The key of a fact; must not change without an update of the fact.</param>
    /// <param name="combine">Makes the new row.</param>
    /// <param name="where">What must hold for the fact; null for every one.</param>
    public Pattern<TResult> Join<TFact, TKey, TResult>(
        Func<T, TKey> rowKey, Func<TFact, TKey> factKey, Func<T, TFact, TResult> combine, Func<TFact, bool>? where = null)
        where TFact : class
        where TKey : notnull
        where TResult : notnull
    {
        var facts = new MatchNode<TFact>(where);
        return Follow(new JoinNode<T, TFact, TKey, TResult>(_node, facts, rowKey, factKey, combine), facts);
    }

    /// <summary>Keeps the rows that have a fact of the same key.</summary>
    public Pattern<T> Exists<TFact, TKey>(Func<T, TKey> rowKey, Func<TFact, TKey> factKey, Func<TFact, bool>? where = null)
        where TFact : class
        where TKey : notnull
    {
        var facts = new MatchNode<TFact>(where);
        return Follow(new ExistenceNode<T, TFact, TKey>(_node, facts, rowKey, factKey, isWanted: true), facts);
    }

    /// <summary>Keeps the rows that have no fact of the same key.</summary>
    public Pattern<T> Not<TFact, TKey>(Func<T, TKey> rowKey, Func<TFact, TKey> factKey, Func<TFact, bool>? where = null)
        where TFact : class
        where TKey : notnull
    {
        var facts = new MatchNode<TFact>(where);
        return Follow(new ExistenceNode<T, TFact, TKey>(_node, facts, rowKey, factKey, isWanted: false), facts);
    }

    /// <summary>Makes one row of all rows that agree in a key. What changes a group takes effect when rules fire.</summary>
    /// <param name="key">The key of a row.</param>
    /// <param name="where">What must hold for the group; null for every one.</param>
    public Pattern<FactGroup<TKey, T>> GroupBy<TKey>(Func<T, TKey> key, Func<FactGroup<TKey, T>, bool>? where = null)
        where TKey : notnull
    {
        var node = new GroupNode<T, TKey>(_node, key, where);
        return new Pattern<FactGroup<TKey, T>>(_session, _name, node, () =>
        {
            _session.Add((ISettling)node);
            _start();
        });
    }

    /// <summary>Makes one row of all rows; none while there are none.</summary>
    /// <param name="where">What must hold for all together; null for nothing.</param>
    public Pattern<FactGroup<int, T>> Collect(Func<FactGroup<int, T>, bool>? where = null) => GroupBy(_ => 0, where);

    /// <summary>Goes on to what the rule does.</summary>
    /// <param name="priority">Matches of a higher priority fire first.</param>
    /// <param name="repeats">Whether a match fires again when one of its facts is updated.</param>
    public Conclusion<T> Then(int priority = 0, bool repeats = true) => new(_session, _name, _node, _start, priority, repeats);

    private Pattern<TResult> Follow<TResult, TFact>(Node<TResult> node, MatchNode<TFact> facts)
        where TResult : notnull
        where TFact : class => new(_session, _name, node, () =>
    {
        _start();
        _session.Add(facts);
    });
}
