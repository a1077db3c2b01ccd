using Platform.Api.Enterprises;

namespace Platform.Api.Events;

/// <summary>A published event as answers and subscriptions read it.</summary>
public sealed class EventRow
{
    public long Position { get; init; }

    public required string Hash { get; init; }

    public long EventId { get; init; }

    public LoggedRow? Logged { get; init; }
}

/// <summary>The content of a published event.</summary>
public sealed class LoggedRow
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public DateTime OccurredAt { get; init; }

    public DateTime RecordedAt { get; init; }

    public required string SubjectType { get; init; }

    public long SubjectId { get; init; }

    public long SubjectVersion { get; init; }

    public long? EnterpriseId { get; init; }

    public required string Region { get; init; }

    public required string Audience { get; init; }

    public required string ActorRole { get; init; }

    public required string Data { get; init; }

    public EnterpriseRow? Enterprise { get; init; }
}
