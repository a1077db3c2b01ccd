using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// The index of regions. The headline is the catalogue's score of the region's own rates, recomputed from pooled
/// numerators and denominators (a mean of percentages would count a firm of ten like one of ten thousand); checklists and
/// values without counts are weighted by employees. Thread-safe.
/// </summary>
public sealed class RegionIndex
{
    private readonly IndicatorCatalogue _catalogue;
    private readonly double _minimumCovered;
    private readonly ScoringPlan _enterprisePlan;
    private readonly ScoringPlan _regionPlan;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="minimumCovered">Least share of a region's employees behind a value, 0 to 1; under it the value is missing.</param>
    public RegionIndex(IndicatorCatalogue catalogue, double minimumCovered = 0.5)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _catalogue = catalogue;
        _minimumCovered = minimumCovered;
        _enterprisePlan = ScoringPlan.Compile(catalogue);
        _regionPlan = ScoringPlan.Compile(catalogue, PooledValues.IsScore);
    }

    /// <summary>Computes every region of every tier; each enterprise counts once in each region above it.</summary>
    /// <param name="tree">The regions.</param>
    /// <param name="population">The enterprises.</param>
    /// <param name="audience">For the public, what too few stand behind is left out before anything is computed from it.</param>
    /// <param name="threads">Most threads to use; the result does not depend on it.</param>
    public RegionReport Compute(RegionTree tree, EnterprisePopulation population, RegionAudience audience, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(population);
        var scores = new ScoreColumns(_enterprisePlan, population.Rows, ScoreDetail.TotalsOnly);
        _enterprisePlan.Score(population.Values, scores, threads);

        var middles = new RegionMiddles(_catalogue.Rules, tree, population.Regions, scores).Compute();
        var employees = RegionSums.Of(tree, population.Regions, [population.Employees], population.Employees).Employees;
        var publication = RegionSuppression.Of(
            tree, [.. middles.Select(middle => (double)middle.Enterprises)], _catalogue.Rules.Publication.MinimumEnterprises);
        var pooled = Pool(tree, population, threads);
        foreach (var column in pooled)
        {
            LeaveOutUncovered(column, employees);
            if (audience == RegionAudience.Public)
            {
                LeaveOutUnpublished(column, tree, publication);
            }
        }

        var regional = _regionPlan.Score(new IndicatorColumns(pooled.Select(column => column.Values)), ScoreDetail.Nodes);
        if (audience == RegionAudience.Public)
        {
            middles = PublicMiddles(middles, tree, publication);
        }

        return new(tree, pooled, regional, middles, employees, publication, audience);
    }

    private PooledColumn[] Pool(RegionTree tree, EnterprisePopulation population, int threads)
    {
        var values = new PooledValues(_enterprisePlan, tree, population);
        var pooled = new PooledColumn[_catalogue.Indicators.Length];
        Parallel.For(
            0, pooled.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => pooled[i] = values.Column(i));
        return pooled;
    }

    private void LeaveOutUncovered(PooledColumn column, double[] employees)
    {
        for (var region = 0; region < employees.Length; region++)
        {
            var enough = column.Employees[region] >= _minimumCovered * employees[region];
            column.Values[region] = enough ? column.Values[region] : double.NaN;
        }
    }

    private void LeaveOutUnpublished(PooledColumn column, RegionTree tree, IReadOnlyList<CellStatus> publication)
    {
        column.Withhold(tree, column.Enterprises, _catalogue.Rules.Publication.MinimumEnterprises);
        for (var region = 0; region < publication.Count; region++)
        {
            column.Values[region] = publication[region] == CellStatus.Published ? column.Values[region] : double.NaN;
        }
    }

    /// <summary>Without the regions that are withheld, and without the figures that too few ranked enterprises stand behind.</summary>
    private RegionMiddle[] PublicMiddles(
        RegionMiddle[] middles, RegionTree tree, IReadOnlyList<CellStatus> publication)
    {
        var ranked = RegionSuppression.Of(
            tree, [.. middles.Select(middle => (double)middle.Scored)], _catalogue.Rules.Publication.MinimumEnterprises);
        return [.. middles.Select((middle, region) =>
            publication[region] != CellStatus.Published ? RegionMiddle.Withheld
            : ranked[region] != CellStatus.Published ? middle with { Scored = 0, Median = double.NaN, ShareReached = double.NaN }
            : middle)];
    }
}
