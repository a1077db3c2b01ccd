using System.Collections.Immutable;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Computes the parts of the regions that enterprises lie in. Each enterprise is added to its own region once, in the order of the
/// rows: a part has the same bits on any number of threads, and whatever other regions' enterprises are among the rows.
/// </summary>
internal sealed class RegionParts(ScoringPlan plan, EnterprisePopulation population, ScoreColumns scores)
{
    /// <param name="codes">The regions that the population's places mean.</param>
    /// <param name="threads">Most threads to use.</param>
    /// <returns>A part for each region that has enterprises, in the order of the codes.</returns>
    internal ImmutableArray<RegionPart> Compute(IReadOnlyList<string> codes, int threads)
    {
        var values = new PooledSums(plan, population, codes.Count);
        var indicators = new (RegionSums Sums, int[] Present)[plan.Leaves.Length];
        Parallel.For(
            0, indicators.Length, new ParallelOptions { MaxDegreeOfParallelism = threads },
            place => indicators[place] = (values.Of(place), values.Present(place)));
        var all = RegionSums.Of(codes.Count, population.Regions, [population.Employees], population.Employees);
        var totals = RegionTotals.Of(plan.Catalogue.Rules, population.Regions, scores, codes.Count);
        return
        [
            .. Enumerable.Range(0, codes.Count).Where(region => totals.Enterprises[region] > 0).Select(region => new RegionPart(
                codes[region],
                totals.Enterprises[region],
                all.Employees[region],
                totals.Coverage[region],
                totals.Reached[region],
                [.. totals.Totals[region]],
                [.. indicators.Select(of => PartOf(of.Sums, of.Present, region))])),
        ];
    }

    private static IndicatorPart PartOf(RegionSums sums, int[] present, int region) => new(
        [.. sums.Columns.Select(column => column[region])], sums.Employees[region], (int)sums.Enterprises[region], present[region]);
}
