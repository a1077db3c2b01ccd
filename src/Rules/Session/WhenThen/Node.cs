namespace Platform.Rules.Session.WhenThen;

/// <summary>One row of a node; told apart by reference. Has a hash of its own, cheaper than that of its place in memory.</summary>
internal sealed class Entry<T>(T value)
{
    private static int _count;

    private readonly int _hash = _count++;

    internal T Value => value;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => _hash;
}

/// <summary>Something that rows flow into.</summary>
internal interface ISink<T>
{
    void Add(Entry<T> entry);

    void Remove(Entry<T> entry);
}

/// <summary>Something that facts flow into.</summary>
internal interface IFactSink
{
    void Insert(object fact);

    void Update(object fact);

    void Retract(object fact);
}

/// <summary>Something that waits until all changes are in.</summary>
internal interface ISettling
{
    /// <summary>Takes the changes; whether there were any.</summary>
    bool Settle();
}

/// <summary>A condition of a rule, which gives rows.</summary>
internal abstract class Node<T>
{
    private readonly List<ISink<T>> _sinks = [];

    internal void Add(ISink<T> sink) => _sinks.Add(sink);

    private protected void Emit(Entry<T> entry)
    {
        foreach (var sink in _sinks)
        {
            sink.Add(entry);
        }
    }

    private protected void Withdraw(Entry<T> entry)
    {
        foreach (var sink in _sinks)
        {
            sink.Remove(entry);
        }
    }
}
