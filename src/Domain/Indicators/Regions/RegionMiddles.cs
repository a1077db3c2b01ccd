using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Counts, medians and shares of the enterprises of every region. The totals are laid out so that every region of every
/// tier is one stretch of them.
/// </summary>
internal sealed class RegionMiddles(CatalogueRules rules, RegionTree tree, int[] regions, ScoreColumns scores)
{
    private const ScoreMarks NoRank = ScoreMarks.Missing | ScoreMarks.InsufficientData;

    private readonly (double From, bool IsReached)[] _bands =
        [.. rules.Bands.Select(band => (band.From, band.Standing == BandStanding.Reached))];

    internal RegionMiddle[] Compute()
    {
        var scored = new double[tree.Codes.Length];
        var all = new double[tree.Codes.Length];
        var reached = new double[tree.Codes.Length];
        var coverage = new double[tree.Codes.Length];
        for (var row = 0; row < regions.Length; row++)
        {
            all[regions[row]]++;
            coverage[regions[row]] += scores.TotalCoverage[row];
            if (HasRank(row))
            {
                scored[regions[row]]++;
                reached[regions[row]] += HasReached(scores.Total[row]) ? 1 : 0;
            }
        }

        var totals = Stretches(scored);
        foreach (var sums in new[] { all, scored, reached, coverage })
        {
            RegionSums.RollUp(tree, sums);
        }

        return [.. Enumerable.Range(0, all.Length).Select(region => new RegionMiddle(
            (int)all[region], (int)scored[region], Selection.Median(totals[region].Span),
            reached[region] / scored[region], coverage[region] / all[region]))];
    }

    /// <summary>The totals of each region. A region's own come right after those under it, so that its stretch ends with them.</summary>
    private Memory<double>[] Stretches(double[] scored)
    {
        var start = new int[scored.Length];
        var next = new int[scored.Length];
        var first = Enumerable.Range(0, scored.Length).ToArray();
        var at = 0;
        for (var region = 0; region < scored.Length; region++)
        {
            start[region] = next[region] = at;
            at += (int)scored[region];
            var parent = tree.Parents[region];
            if (parent >= 0)
            {
                first[parent] = Math.Min(first[parent], first[region]);
            }
        }

        var totals = new double[at];
        for (var row = 0; row < regions.Length; row++)
        {
            if (HasRank(row))
            {
                totals[next[regions[row]]++] = scores.Total[row];
            }
        }

        return [.. first.Select((place, region) => totals.AsMemory(start[place]..next[region]))];
    }

    /// <summary>As <see cref="CatalogueRules.BandOf"/>, without looking a band up for every one of a million.</summary>
    private bool HasReached(double total)
    {
        var reached = false;
        foreach (var (from, isReached) in _bands)
        {
            reached = total >= from - CatalogueRules.Rounding ? isReached : reached;
        }

        return reached;
    }

    private bool HasRank(int row) => (scores.TotalMarks[row] & NoRank) == 0;
}
