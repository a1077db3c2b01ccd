namespace Platform.Api.Events;

/// <summary>One entry of the append-only event log, written in the transaction of the change that it tells of.</summary>
public sealed class LoggedEvent
{
    /// <summary>Given by the store in the order of writing. Not a cursor: transactions commit out of this order.</summary>
    public long Id { get; init; }

    /// <summary>Stable dotted name, for example <c>negotiation.replied</c>.</summary>
    public required string Name { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Type of the aggregate as the schema names it.</summary>
    public required string SubjectType { get; init; }

    public required long SubjectId { get; init; }

    /// <summary>The aggregate's version after the change.</summary>
    public required long SubjectVersion { get; init; }

    public long? EnterpriseId { get; init; }

    /// <summary>Division of the enterprise; decides who may see the event.</summary>
    public required string Region { get; init; }

    public required EventAudience Audience { get; init; }

    public required string ActorRole { get; init; }

    public required string ActorId { get; init; }

    /// <summary>What a subscriber needs to know, as JSON.</summary>
    public required string Data { get; init; }
}
