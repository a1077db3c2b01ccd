namespace Platform.Domain.Participation;

/// <summary>An opinion as the employer sees it: no token, no day, no original text.</summary>
/// <param name="Text">The masked text.</param>
/// <param name="Topic">Topic of the agreement it is about.</param>
/// <param name="Answer">The answer, if there is one.</param>
/// <param name="IsAdopted">Whether it was taken up.</param>
public sealed record ShownOpinion(string Text, string? Topic, string? Answer, bool IsAdopted);
