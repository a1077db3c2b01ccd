namespace Platform.Domain.Indicators.Effects;

/// <summary>
/// Linear regression with a variance that is robust and clustered by firm. Where every firm stands once it is the
/// heteroscedasticity-consistent variance HC1.
/// </summary>
public static class LeastSquares
{
    /// <summary>Fits a linear model.</summary>
    /// <param name="observations">Outcomes and their designs.</param>
    /// <returns>Null where the columns depend on each other or the observations are not more than the columns.</returns>
    public static Regression? Fit(IReadOnlyList<LevelObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (observations.Count == 0 || observations.Count <= observations[0].Design.Length)
        {
            return null;
        }

        var columns = observations[0].Design.Length;
        var cross = new SymmetricMatrix(columns);
        var moment = new double[columns];
        foreach (var one in observations)
        {
            cross.AddOuter(one.Design, one.Weight);
            AddTo(moment, one.Design, one.Weight * one.Outcome);
        }

        if (cross.Inverse() is not { } bread)
        {
            return null;
        }

        var coefficients = bread.Times(moment);
        var scores = observations.Select(one =>
            (one.Cluster, one.Design, one.Weight * (one.Outcome - Dot(one.Design, coefficients))));
        var (meat, clusters) = ClusteredScores(columns, scores);
        // CR1, the clustered form of HC1 (MacKinnon and White 1985): with a cluster for each row both are n / (n - k).
        double n = observations.Count;
        var correction = clusters / (clusters - 1.0) * ((n - 1) / (n - columns));
        return Regression.Of(coefficients, bread.Around(meat, correction));
    }

    /// <summary>The sum over clusters of the outer product of their summed scores, and the number of clusters.</summary>
    internal static (SymmetricMatrix Meat, int Clusters) ClusteredScores(
        int columns, IEnumerable<(string Cluster, double[] Design, double Factor)> scores)
    {
        var sums = new Dictionary<string, double[]>();
        foreach (var (cluster, design, factor) in scores)
        {
            if (!sums.TryGetValue(cluster, out var sum))
            {
                sums[cluster] = sum = new double[columns];
            }

            AddTo(sum, design, factor);
        }

        var meat = new SymmetricMatrix(columns);
        foreach (var sum in sums.Values)
        {
            meat.AddOuter(sum, 1);
        }

        return (meat, sums.Count);
    }

    internal static double Dot(double[] row, double[] coefficients)
    {
        double sum = 0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += row[i] * coefficients[i];
        }

        return sum;
    }

    internal static void AddTo(double[] sums, double[] row, double factor)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += row[i] * factor;
        }
    }
}
