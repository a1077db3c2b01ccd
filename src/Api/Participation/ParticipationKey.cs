namespace Platform.Api.Participation;

/// <summary>The key of a round that is open to its workers, under seal. The row is deleted when the round is over.</summary>
public sealed class ParticipationKey
{
    public long NegotiationId { get; init; }

    /// <summary>Nonce, tag and cipher text; opened with the installation's secret, which is not in the database.</summary>
    public required byte[] SealedSecret { get; init; }

    public DateOnly OpenedOn { get; init; }
}
