namespace Platform.Api.Events;

/// <summary>
/// The published place of an event. Only the relay writes these rows, after the event's commit and under a lock, so the
/// positions have no gaps and a reader that has seen one has seen all before it.
/// </summary>
public sealed class EventPosition
{
    /// <summary>1, 2, 3 … without gaps.</summary>
    public long Position { get; init; }

    public long EventId { get; init; }

    /// <summary>SHA-256 over the previous entry's hash and this event's content, hexadecimal.</summary>
    public required string Hash { get; init; }
}
