namespace Platform.Rules.Session.WhenThen;

/// <summary>Rows that agree in a key, as one row. Groups that changed are passed on together, once each.</summary>
internal sealed class GroupNode<T, TKey> : Node<FactGroup<TKey, T>>, ISink<T>, ISettling
    where TKey : notnull
{
    private readonly Func<T, TKey> _key;
    private readonly Func<FactGroup<TKey, T>, bool>? _where;
    private readonly Dictionary<Entry<T>, Group> _groupOf = [];
    private readonly Dictionary<TKey, Group> _groups = [];
    private readonly HashSet<Group> _changed = [];

    internal GroupNode(Node<T> rows, Func<T, TKey> key, Func<FactGroup<TKey, T>, bool>? where)
    {
        _key = key;
        _where = where;
        rows.Add(this);
    }

    public void Add(Entry<T> entry)
    {
        var key = _key(entry.Value);
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups[key] = group = new Group(key);
        }

        group.Items.Add(entry, entry.Value);
        _groupOf[entry] = group;
        _changed.Add(group);
    }

    public void Remove(Entry<T> entry)
    {
        _groupOf.Remove(entry, out var group);
        if (group is not null)
        {
            group.Items.Remove(entry);
            _changed.Add(group);
        }
    }

    public bool Settle()
    {
        if (_changed.Count == 0)
        {
            return false;
        }

        Group[] changed = [.. _changed];
        _changed.Clear();
        foreach (var group in changed)
        {
            PassOn(group);
        }

        return true;
    }

    private void PassOn(Group group)
    {
        if (group.Shown is { } old)
        {
            group.Shown = null;
            Withdraw(old);
        }

        if (group.Items.Count == 0)
        {
            _groups.Remove(group.Key);
        }
        else if (_where is null || _where(group.View))
        {
            group.Shown = new Entry<FactGroup<TKey, T>>(group.View);
            Emit(group.Shown);
        }
    }

    private sealed class Group
    {
        internal Group(TKey key)
        {
            Key = key;
            View = new FactGroup<TKey, T>(key, Items.Values);
        }

        internal TKey Key { get; }

        internal Dictionary<Entry<T>, T> Items { get; } = [];

        internal FactGroup<TKey, T> View { get; }

        internal Entry<FactGroup<TKey, T>>? Shown { get; set; }
    }
}
