namespace Platform.Domain;

/// <summary>
/// A consistency boundary: changed through its own methods only, saved whole, with the events of each change.
/// The host drains <see cref="Events"/> into its log in the transaction that saves the change.
/// </summary>
public abstract class Aggregate
{
    private readonly List<DomainEvent> _events = [];

    private protected Aggregate()
    {
    }

    /// <summary>Surrogate key assigned by the store; 0 until saved.</summary>
    public long Id { get; private set; }

    /// <summary>Rises with every change; the store compares it to refuse a lost update.</summary>
    public long Version { get; private set; }

    /// <summary>What happened since the last drain, oldest first.</summary>
    public IReadOnlyList<DomainEvent> Events => _events;

    /// <summary>Hands the recorded events over, oldest first, and forgets them.</summary>
    public IReadOnlyList<DomainEvent> DrainEvents()
    {
        DomainEvent[] drained = [.. _events];
        _events.Clear();
        return drained;
    }

    private protected void Record(DomainEvent happened)
    {
        _events.Add(happened);
        Version++;
    }
}
