namespace Platform.Domain;

/// <summary>
/// Something that happened to an aggregate. Closed: every kind is a sealed record in an <c>…Events.cs</c> file of
/// this assembly. The host adds the aggregate's type and id and the position in the log when it drains the event.
/// </summary>
public abstract record DomainEvent
{
    private protected DomainEvent(string name, DateTimeOffset at, Actor by)
    {
        Name = name;
        At = at;
        By = by;
    }

    /// <summary>Stable dotted name under which subscribers know the event, e.g. <c>negotiation.replied</c>.</summary>
    public string Name { get; }

    /// <summary>When it happened, which may lie before the moment it was recorded.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Who did it.</summary>
    public Actor By { get; }
}
