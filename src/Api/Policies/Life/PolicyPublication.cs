namespace Platform.Api.Policies.Life;

/// <summary>Why a text of a document applies from a day.</summary>
public enum PublicationKind
{
    /// <summary>A new version.</summary>
    Published,

    /// <summary>An earlier text, chosen by somebody.</summary>
    RolledBack,

    /// <summary>The text that came before a withdrawn version.</summary>
    Withdrawn,
}

/// <summary>One entry of the append-only account of which text of a document applies from which day.</summary>
public sealed class PolicyPublication
{
    /// <summary>Given by the store; the highest one tells other processes that there is something to load.</summary>
    public long Sequence { get; init; }

    public required string Division { get; init; }

    public required string Document { get; init; }

    /// <summary>The entry before this one for the same document; 0 for none. Unique, so nobody publishes past another.</summary>
    public required long PreviousSequence { get; init; }

    public required PublicationKind Kind { get; init; }

    /// <summary>The version that applies; <see langword="null"/> for the text delivered with the platform.</summary>
    public long? VersionId { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string PublishedBy { get; init; }

    public required string Reason { get; init; }
}
