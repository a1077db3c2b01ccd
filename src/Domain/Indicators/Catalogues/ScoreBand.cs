namespace Platform.Domain.Indicators.Catalogues;

/// <summary>A stretch of the score with a name.</summary>
/// <param name="Code">Unique in its list.</param>
/// <param name="Names">What people see.</param>
/// <param name="From">Score from which it holds, up to the next one.</param>
/// <param name="Standing">Whether the band counts as having reached the standard (达标).</param>
public sealed record ScoreBand(string Code, LocalizedText Names, double From, BandStanding Standing);
