using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>The totals of the enterprises that lie directly in each region.</summary>
/// <param name="Enterprises">All of them, by region.</param>
/// <param name="Coverage">Sum of the coverage of their totals.</param>
/// <param name="Reached">Those ranked in a band that reached the standard.</param>
/// <param name="Totals">Totals of the ranked, in the order of the rows.</param>
internal sealed record RegionTotals(int[] Enterprises, double[] Coverage, int[] Reached, List<double>[] Totals)
{
    private const ScoreMarks NoRank = ScoreMarks.Missing | ScoreMarks.InsufficientData;

    internal static RegionTotals Of(CatalogueRules rules, int[] regions, ScoreColumns scores, int count)
    {
        var totals = new RegionTotals(new int[count], new double[count], new int[count], [.. Enumerable.Range(0, count).Select(_ => new List<double>())]);
        var bands = rules.Bands.Select(band => (band.From, band.Standing == BandStanding.Reached)).ToArray();
        for (var row = 0; row < regions.Length; row++)
        {
            var region = regions[row];
            totals.Enterprises[region]++;
            totals.Coverage[region] += scores.TotalCoverage[row];
            if ((scores.TotalMarks[row] & NoRank) == 0)
            {
                totals.Totals[region].Add(scores.Total[row]);
                totals.Reached[region] += HasReached(bands, scores.Total[row]) ? 1 : 0;
            }
        }

        return totals;
    }

    /// <summary>As <see cref="CatalogueRules.BandOf"/>, without looking a band up for every one of a million.</summary>
    private static bool HasReached((double From, bool IsReached)[] bands, double total)
    {
        var reached = false;
        foreach (var (from, isReached) in bands)
        {
            reached = total >= from - CatalogueRules.Rounding ? isReached : reached;
        }

        return reached;
    }
}
