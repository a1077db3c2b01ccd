namespace Platform.Rules.Session.WhenThen;

/// <summary>A match that waits to fire.</summary>
internal interface IFiring
{
    string RuleName { get; }

    /// <summary>Whether it still waits under the ticket that it was given last.</summary>
    bool Waits(long ticket);

    void Fire();
}

/// <summary>The matches that wait, the highest priority first, among these the oldest.</summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<(IFiring Match, long Ticket), (int Priority, long Ticket)> _queue = new();
    private long _tickets;

    /// <summary>Puts a match in.</summary>
    /// <returns>The ticket under which it waits.</returns>
    internal long Add(IFiring match, int priority)
    {
        _queue.Enqueue((match, ++_tickets), (-priority, _tickets));
        return _tickets;
    }

    internal IFiring? Peek()
    {
        while (_queue.TryPeek(out var next, out _) && !next.Match.Waits(next.Ticket))
        {
            _queue.Dequeue();
        }

        return _queue.TryPeek(out var first, out _) ? first.Match : null;
    }

    internal void Take() => _queue.Dequeue();
}
