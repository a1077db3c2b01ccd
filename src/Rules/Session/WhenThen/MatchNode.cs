namespace Platform.Rules.Session.WhenThen;

/// <summary>The facts of a class that meet a condition.</summary>
internal sealed class MatchNode<T>(Func<T, bool>? where) : Node<T>, IFactSink
    where T : class
{
    private readonly Dictionary<T, Entry<T>> _entries = new(ReferenceEqualityComparer.Instance);

    public void Insert(object fact)
    {
        if (fact is T typed && (where is null || where(typed)))
        {
            _entries[typed] = new Entry<T>(typed);
            Emit(_entries[typed]);
        }
    }

    // An update goes through as a row that leaves and one that comes; a rule that gets the same match back goes on.
    public void Update(object fact)
    {
        Retract(fact);
        Insert(fact);
    }

    public void Retract(object fact)
    {
        if (fact is T typed && _entries.Remove(typed, out var entry))
        {
            Withdraw(entry);
        }
    }
}
