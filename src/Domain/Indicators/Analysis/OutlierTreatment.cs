using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>
/// Treats columns with outliers: a column passes where its skewness or its kurtosis is small; else extremes are drawn in
/// to the next value one at a time; where that does not do, it is undone and the logarithm taken instead.
/// Source: OECD and JRC, Handbook on Constructing Composite Indicators, and the usual thresholds of its practice.
/// </summary>
/// <param name="MaximumPoints">Most steps of drawing in; 0 goes straight to the logarithm.</param>
/// <param name="Skewness">A column passes under this absolute skewness.</param>
/// <param name="Kurtosis">A column passes under this excess kurtosis.</param>
public sealed record OutlierTreatment(int MaximumPoints = 5, double Skewness = 2, double Kurtosis = 3.5)
{
    /// <summary>Treats every column of a table.</summary>
    /// <param name="table">The values.</param>
    public ReferenceTable Treat(ReferenceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Select((_, column) => Treat(column).Values);
    }

    /// <summary>Treats one column.</summary>
    /// <param name="column">NaN where missing.</param>
    public TreatedColumn Treat(ImmutableArray<double> column)
    {
        var before = Figures(column);
        if (Passes(before))
        {
            return new(column, before, 0, before, TreatmentKind.None, []);
        }

        var values = column.ToArray();
        var points = new SortedSet<int>();
        var figures = before;
        var steps = 0;
        while (steps < MaximumPoints && !Passes(figures))
        {
            points.UnionWith(DrawIn(values, high: figures.Skewness > 0));
            figures = Figures(values);
            steps++;
        }

        return Passes(figures)
            ? new([.. values], before, steps, figures, TreatmentKind.Winsorised, [.. points])
            : Logarithm(column, before);
    }

    // The undefined figures of a constant or very short column are no sign of an outlier.
    private bool Passes((double Skewness, double Kurtosis) figures) =>
        !(Math.Abs(figures.Skewness) >= Skewness && figures.Kurtosis >= Kurtosis);

    private static (double Skewness, double Kurtosis) Figures(IEnumerable<double> values) =>
        Distribution.Shape(Distribution.Present(values));

    private static List<int> DrawIn(double[] values, bool high)
    {
        var present = Distribution.Present(values);
        var extreme = high ? present.Max() : present.Min();
        var rest = present.Where(value => value != extreme);
        var next = high ? rest.Max() : rest.Min();
        var drawn = Enumerable.Range(0, values.Length).Where(row => values[row] == extreme).ToList();
        drawn.ForEach(row => values[row] = next);
        return drawn;
    }

    private static TreatedColumn Logarithm(ImmutableArray<double> column, (double Skewness, double Kurtosis) before)
    {
        var present = Distribution.Present(column);
        var (low, high) = (present.Min(), present.Max());
        // A hundredth of the range keeps the lowest value's logarithm finite.
        var values = column.Select(value => Math.Log(value - low + (0.01 * (high - low)))).ToImmutableArray();
        return new(values, before, 0, Figures(values), TreatmentKind.Logarithm, []);
    }
}
