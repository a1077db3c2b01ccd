namespace Platform.Domain.Indicators.Analysis;

/// <summary>Figures of a distribution. Missing values (NaN) are left out.</summary>
public static class Distribution
{
    /// <summary>The values present.</summary>
    /// <param name="values">NaN where missing.</param>
    public static double[] Present(IEnumerable<double> values) => [.. values.Where(value => !double.IsNaN(value))];

    /// <summary>Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan).</summary>
    /// <param name="values">NaN where missing.</param>
    /// <param name="share">0 to 1; 0.5 is the median.</param>
    /// <returns>NaN where no value is present.</returns>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = Present(values);
        Array.Sort(sorted);
        return QuantileOfSorted(sorted, share);
    }

    /// <summary>As <see cref="Quantile"/>, for values that are sorted already and none missing.</summary>
    /// <param name="sorted">Rising.</param>
    /// <param name="share">0 to 1.</param>
    /// <returns>NaN where there is no value.</returns>
    public static double QuantileOfSorted(ReadOnlySpan<double> sorted, double share)
    {
        if (sorted.IsEmpty)
        {
            return double.NaN;
        }

        var place = (sorted.Length - 1) * share;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>Standard deviation of a sample (n - 1).</summary>
    /// <param name="values">None missing.</param>
    /// <returns>NaN for fewer than two values.</returns>
    public static double StandardDeviation(IReadOnlyCollection<double> values)
    {
        if (values.Count < 2)
        {
            return double.NaN;
        }

        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
    }

    /// <summary>Skewness and excess kurtosis with the small-sample corrections G1 and G2 (type 2, as spreadsheets give them).</summary>
    /// <param name="values">None missing.</param>
    /// <returns>NaN for fewer than four values or a constant column.</returns>
    public static (double Skewness, double Kurtosis) Shape(IReadOnlyCollection<double> values)
    {
        double n = values.Count;
        if (values.Count < 4)
        {
            return (double.NaN, double.NaN);
        }

        var mean = values.Average();
        double m2 = 0, m3 = 0, m4 = 0;
        foreach (var value in values)
        {
            var deviation = value - mean;
            var square = deviation * deviation;
            m2 += square / n;
            m3 += square * deviation / n;
            m4 += square * square / n;
        }

        var skewness = m3 / Math.Pow(m2, 1.5) * Math.Sqrt(n * (n - 1)) / (n - 2);
        var kurtosis = (((n + 1) * ((m4 / (m2 * m2)) - 3)) + 6) * (n - 1) / ((n - 2) * (n - 3));
        return (skewness, kurtosis);
    }
}
