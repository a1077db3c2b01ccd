using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Regions;

/// <summary>Computes the indicators' values of every region.</summary>
internal sealed class PooledValues(ScoringPlan plan, RegionTree tree, EnterprisePopulation population)
{
    /// <summary>Whether an indicator's regional value is a mean of scores: one raw value cannot be held against several industries' targets.</summary>
    internal static bool IsScore(Indicator indicator) => !indicator.ByIndustry.IsEmpty;

    internal PooledColumn Column(int place)
    {
        var indicator = plan.Catalogue.Indicators[place];
        if (IsScore(indicator))
        {
            return Weighted(plan.IndicatorScores(population.Values, place));
        }

        return indicator is { Measure: { } measure, Shape: not ChecklistShape }
            ? Pooled(new MeasurePlan(measure))
            : Weighted(population.Values.Values[place].AsSpan(0, population.Rows));
    }

    private PooledColumn Weighted(ReadOnlySpan<double> column)
    {
        var sums = RegionSums.Weighted(tree, population.Regions, column, population.Employees);
        var means = sums.Columns[0].Zip(sums.Employees, (product, weight) => product / weight).ToArray();
        return new(means, sums.Employees, sums.Enterprises);
    }

    private PooledColumn Pooled(MeasurePlan measure)
    {
        if (population.ColumnsOf(measure.Ids) is not { } counts)
        {
            var zeros = new double[tree.Codes.Length];
            return new([.. zeros.Select(_ => double.NaN)], zeros, zeros);
        }

        var sums = RegionSums.Of(tree, population.Regions, counts, population.Employees);
        var values = new double[tree.Codes.Length];
        var totals = new double[counts.Length];
        for (var region = 0; region < values.Length; region++)
        {
            for (var id = 0; id < totals.Length; id++)
            {
                totals[id] = sums.Columns[id][region];
            }

            values[region] = measure.Value(totals);
        }

        var column = new PooledColumn(values, sums.Employees, sums.Enterprises);
        if (measure.AnswersPlace >= 0)
        {
            // Workers' answers are protected from everyone, officers too.
            column.Withhold(tree, sums.Columns[measure.AnswersPlace], plan.Catalogue.Rules.Publication.MinimumAnswers);
        }

        return column;
    }
}

/// <summary>An indicator's value for every region.</summary>
/// <param name="Values">NaN where missing or withheld.</param>
/// <param name="Employees">Employees of the enterprises behind it.</param>
/// <param name="Enterprises">Enterprises behind it.</param>
internal sealed record PooledColumn(double[] Values, double[] Employees, double[] Enterprises)
{
    /// <summary>Makes missing what may not be published for the number behind it.</summary>
    internal void Withhold(RegionTree tree, double[] behind, int minimum)
    {
        var statuses = RegionSuppression.Of(tree, behind, minimum);
        for (var region = 0; region < Values.Length; region++)
        {
            Values[region] = statuses[region] == CellStatus.Published ? Values[region] : double.NaN;
        }
    }
}
