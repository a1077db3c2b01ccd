using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Regions;

/// <summary>An indicator's value for every region.</summary>
/// <param name="Values">NaN where missing or withheld.</param>
/// <param name="Employees">Employees of the enterprises behind it.</param>
/// <param name="Enterprises">Enterprises behind it.</param>
internal sealed record PooledColumn(double[] Values, double[] Employees, double[] Enterprises)
{
    /// <summary>Whether an indicator's regional value is a mean of scores: one raw value cannot be held against several industries' targets.</summary>
    internal static bool IsScore(Indicator indicator) => !indicator.ByIndustry.IsEmpty;

    /// <summary>The measure that is evaluated over a region's counts; null where values are weighted by employees.</summary>
    internal static Measure? MeasureOf(Indicator indicator) =>
        !IsScore(indicator) && indicator.Shape is not ChecklistShape ? indicator.Measure : null;

    /// <summary>The values that follow from sums.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="sums">Its sums, rolled up.</param>
    /// <param name="tree">The regions.</param>
    /// <param name="minimumAnswers">Fewest workers' answers behind a value.</param>
    internal static PooledColumn Of(Indicator indicator, RegionSums sums, RegionTree tree, int minimumAnswers)
    {
        if (sums.Columns.Length == 0)
        {
            return new([.. sums.Employees.Select(_ => double.NaN)], sums.Employees, sums.Enterprises);
        }

        return MeasureOf(indicator) is { } measure
            ? Pooled(new MeasurePlan(measure), sums, tree, minimumAnswers)
            : new([.. sums.Columns[0].Zip(sums.Employees, (product, weight) => product / weight)], sums.Employees, sums.Enterprises);
    }

    /// <summary>Makes missing what may not be published for the number behind it.</summary>
    internal void Withhold(RegionTree tree, double[] behind, int minimum)
    {
        var statuses = RegionSuppression.Of(tree, behind, minimum);
        for (var region = 0; region < Values.Length; region++)
        {
            Values[region] = statuses[region] == CellStatus.Published ? Values[region] : double.NaN;
        }
    }

    private static PooledColumn Pooled(MeasurePlan measure, RegionSums sums, RegionTree tree, int minimumAnswers)
    {
        var values = new double[sums.Employees.Length];
        var totals = new double[sums.Columns.Length];
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
            column.Withhold(tree, sums.Columns[measure.AnswersPlace], minimumAnswers);
        }

        return column;
    }
}
