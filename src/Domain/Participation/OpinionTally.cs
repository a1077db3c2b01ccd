namespace Platform.Domain.Participation;

/// <summary>Counts over a round's opinions, for the union and the index.</summary>
/// <param name="Opinions">Opinions given.</param>
/// <param name="Participants">Workers who gave one.</param>
/// <param name="Answered">Opinions answered.</param>
/// <param name="AnsweredInTime">Opinions answered by the last day for it, or with no such day.</param>
/// <param name="Adopted">Opinions taken up.</param>
public sealed record OpinionTally(int Opinions, int Participants, int Answered, int AnsweredInTime, int Adopted)
{
    /// <summary>Counts the opinions of one round.</summary>
    public static OpinionTally Of(IReadOnlyCollection<Opinion> opinions) => new(
        opinions.Count,
        opinions.Select(opinion => opinion.Participant).Distinct().Count(),
        opinions.Count(opinion => opinion.AnsweredOn is not null),
        opinions.Count(opinion => opinion.AnsweredOn is { } on && (opinion.AnswerDueOn is not { } due || on <= due)),
        opinions.Count(opinion => opinion.IsAdopted));
}
