using System.Collections.Immutable;
using System.Globalization;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.History;

/// <summary>
/// Scores over the years. A new version of a catalogue does not change old scores in silence: history is recomputed under
/// each version, and only scores of one version are compared.
/// </summary>
public static class ScoreHistory
{
    /// <summary>Scores every year with one version.</summary>
    /// <param name="plan">The version.</param>
    /// <param name="years">Raw values by code; indicators that a year lacks are missing, codes that the version lacks are left out.</param>
    /// <returns>In the order of the years given.</returns>
    public static ImmutableArray<VersionedScore> Recompute(ScoringPlan plan, IEnumerable<YearValues> years)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(years);
        return [.. years.Select(year =>
        {
            var scores = plan.Score(Values(plan.Catalogue, year));
            return new VersionedScore(plan.Catalogue.Version, year.Year, scores.Total, scores.Coverage, scores.Marks);
        })];
    }

    /// <summary>How a score changed.</summary>
    /// <param name="before">The earlier score.</param>
    /// <param name="after">The later score.</param>
    /// <returns>The change, or a refusal: scores of two versions, or one that is missing.</returns>
    public static ScoreComparison Compare(VersionedScore before, VersionedScore after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Version != after.Version)
        {
            return new ComparisonRefused(OtherVersion(before.Version, after.Version));
        }

        var missing = new[] { before, after }.FirstOrDefault(score => double.IsNaN(score.Total));
        return missing is null ? new ScoreChange(after.Total - before.Total) : new ComparisonRefused(NoTotal(missing.Year));
    }

    private static EntityValues Values(IndicatorCatalogue catalogue, YearValues year)
    {
        ulong redLines = 0;
        for (var i = 0; i < catalogue.Rules.RedLines.Length; i++)
        {
            redLines |= year.RedLines.Contains(catalogue.Rules.RedLines[i].Code) ? 1UL << i : 0;
        }

        return new(
            [.. catalogue.Indicators.Select(indicator => year.Raw.TryGetValue(indicator.Code, out var raw) ? raw : double.NaN)],
            year.Section, redLines);
    }

    private static IndicatorProblem OtherVersion(CatalogueVersion before, CatalogueVersion after) =>
        new("other-version", "version",
            $"两个得分分别按 {Show(before)} 和 {Show(after)} 计算，不能比较；请按同一版本重算。",
            $"The scores are of {Show(before)} and {Show(after)} and cannot be compared; recompute both under one version.");

    private static IndicatorProblem NoTotal(int year) =>
        new("no-total", year.ToString(CultureInfo.InvariantCulture), $"{year} 年没有总分。", $"There is no total for {year}.");

    private static string Show(CatalogueVersion version) => $"{version.Id} {version.Version} ({version.ContentHash[..8]})";
}
