using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>Raw values from what enterprises count: the catalogue's measures over each enterprise's own counts.</summary>
public static class MeasuredColumns
{
    /// <summary>Computes the columns of the indicators that have a measure.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="counts">Counts by id, NaN where missing; all of one length. Ids without a column are missing everywhere.</param>
    /// <param name="rows">Number of enterprises.</param>
    /// <returns>By indicator in the catalogue's order; null for an indicator without a measure, whose values come from elsewhere.</returns>
    public static double[]?[] Of(IndicatorCatalogue catalogue, IReadOnlyDictionary<string, double[]> counts, int rows)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(counts);
        var ones = new double[rows];
        Array.Fill(ones, 1);
        return [.. catalogue.Indicators.Select(indicator => indicator.Measure is { } measure
            ? Column(new MeasurePlan(measure), counts, ones)
            : null)];
    }

    private static double[] Column(MeasurePlan plan, IReadOnlyDictionary<string, double[]> counts, double[] ones)
    {
        var values = new double[ones.Length];
        double[]?[] columns = [.. plan.Ids.Select(id => id == Measure.Enterprises ? ones : counts.GetValueOrDefault(id))];
        if (columns.Contains(null))
        {
            Array.Fill(values, double.NaN);
            return values;
        }

        var own = new double[columns.Length];
        for (var row = 0; row < values.Length; row++)
        {
            for (var id = 0; id < own.Length; id++)
            {
                own[id] = columns[id]?[row] ?? double.NaN;
            }

            values[row] = plan.Value(own);
        }

        return values;
    }
}
