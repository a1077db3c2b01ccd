namespace Platform.Domain.Indicators.Effects;

/// <summary>
/// Poisson regression with an offset, weights and a variance clustered by firm: a firm's two years are not two independent
/// observations, and its counts vary more than a Poisson law allows.
/// </summary>
public static class PoissonRegression
{
    private const int MostSteps = 100;

    // The iteration converges quadratically: a step this small is followed by one under the rounding.
    private const double Settled = 1e-10;

    /// <summary>Fits a model of counts with a logarithmic link, by iteratively reweighted least squares.</summary>
    /// <param name="observations">Counts and their designs.</param>
    /// <returns>Null where the columns depend on each other, the counts are all 0 or the iteration does not settle.</returns>
    public static Regression? Fit(IReadOnlyList<CountObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (observations.Count == 0 || observations.All(one => one.Count == 0))
        {
            return null;
        }

        var means = observations.Select(one => one.Count + 0.1).ToArray();
        double[]? coefficients = null;
        for (var step = 0; step < MostSteps; step++)
        {
            var (next, bread) = Step(observations, means);
            if (next is null || bread is null || next.Any(double.IsNaN))
            {
                return null;
            }

            var settled = coefficients is not null && next.Zip(coefficients, (a, b) => Math.Abs(a - b)).Max() < Settled;
            coefficients = next;
            means = [.. observations.Select(one => Mean(one, next))];
            if (settled)
            {
                return Regression.Of(coefficients, Clustered(observations, means, bread));
            }
        }

        return null;
    }

    private static (double[]? Coefficients, SymmetricMatrix? Bread) Step(
        IReadOnlyList<CountObservation> observations, double[] means)
    {
        var columns = observations[0].Design.Length;
        var cross = new SymmetricMatrix(columns);
        var moment = new double[columns];
        for (var i = 0; i < observations.Count; i++)
        {
            var one = observations[i];
            var weight = one.Weight * means[i];
            var working = Math.Log(means[i]) - one.Offset + ((one.Count - means[i]) / means[i]);
            cross.AddOuter(one.Design, weight);
            LeastSquares.AddTo(moment, one.Design, weight * working);
        }

        var bread = cross.Inverse();
        return (bread?.Times(moment), bread);
    }

    private static double Mean(CountObservation one, double[] coefficients) =>
        Math.Exp(one.Offset + LeastSquares.Dot(one.Design, coefficients));

    // Liang and Zeger 1986, with the usual correction G / (G - 1) for the number of clusters.
    private static SymmetricMatrix Clustered(
        IReadOnlyList<CountObservation> observations, double[] means, SymmetricMatrix bread)
    {
        var scores = observations.Select((one, i) => (one.Cluster, one.Design, one.Weight * (one.Count - means[i])));
        var (meat, clusters) = LeastSquares.ClusteredScores(observations[0].Design.Length, scores);
        return bread.Around(meat, clusters / (clusters - 1.0));
    }
}
