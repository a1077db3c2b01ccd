using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.History;

/// <summary>A total and the version it belongs to.</summary>
/// <param name="Version">The catalogue's version.</param>
/// <param name="Year">The year.</param>
/// <param name="Total">0 to 100; NaN where missing.</param>
/// <param name="Coverage">0 to 1.</param>
/// <param name="Marks">What it rests on.</param>
public sealed record VersionedScore(CatalogueVersion Version, int Year, double Total, double Coverage, ScoreMarks Marks);
