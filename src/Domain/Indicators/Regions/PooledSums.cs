using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>Sums what enterprises add to the indicators' values of the regions that they lie in.</summary>
internal sealed class PooledSums(ScoringPlan plan, EnterprisePopulation population, int regions)
{
    /// <summary>The sums of an indicator: of its measure's counts, or of values or scores weighted by employees.</summary>
    internal RegionSums Of(int place)
    {
        var indicator = plan.Catalogue.Indicators[place];
        if (PooledColumn.IsScore(indicator))
        {
            return Weighted(plan.IndicatorScores(population.Values, place));
        }

        if (PooledColumn.MeasureOf(indicator) is not { } measure)
        {
            return Weighted(population.Values.Values[place].AsSpan(0, population.Rows));
        }

        return population.ColumnsOf([.. measure.Ids]) is { } counts
            ? RegionSums.Of(regions, population.Regions, counts, population.Employees)
            : RegionSums.None(regions);
    }

    /// <summary>How many enterprises of each region have a value.</summary>
    internal int[] Present(int place)
    {
        var present = new int[regions];
        var values = population.Values.Values[place];
        for (var row = 0; row < population.Rows; row++)
        {
            present[population.Regions[row]] += double.IsNaN(values[row]) ? 0 : 1;
        }

        return present;
    }

    private RegionSums Weighted(ReadOnlySpan<double> column) => RegionSums.Weighted(regions, population.Regions, column, population.Employees);
}
