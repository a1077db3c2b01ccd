namespace Platform.Domain.Participation;

/// <summary>What a worker says.</summary>
/// <param name="Token">Who says it, as the round knows them.</param>
/// <param name="Text">What they say.</param>
/// <param name="Topic">Topic of the agreement it is about, from the statute's list; <see langword="null"/> for none.</param>
public sealed record OpinionDraft(ParticipantToken Token, string Text, string? Topic);
