using Platform.Api.Negotiations;

namespace Platform.Api.Participation;

/// <summary>A worker's opinion as the union reads it. There is no person in it and no instant.</summary>
public sealed class OpinionRow
{
    public long Id { get; init; }

    public long Version { get; init; }

    public long NegotiationId { get; init; }

    public required string Stage { get; init; }

    public required string Text { get; init; }

    public string? Topic { get; init; }

    public DateOnly CreatedOn { get; init; }

    public DateOnly? AnswerDueOn { get; init; }

    public required string Status { get; init; }

    public string? MaskedText { get; init; }

    public DateOnly? ShownFrom { get; init; }

    public string? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public bool IsAdopted { get; init; }

    public NegotiationRow? Negotiation { get; init; }
}
