namespace Platform.Api.Events;

/// <summary>An event that waits for its position; written with the event, deleted by the relay.</summary>
public sealed class UnpublishedEvent
{
    public long EventId { get; init; }

    public LoggedEvent? Event { get; init; }
}
