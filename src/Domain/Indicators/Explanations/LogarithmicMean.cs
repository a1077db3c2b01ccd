namespace Platform.Domain.Indicators.Explanations;

/// <summary>
/// The exact decomposition of a geometric mean's difference: logarithmic mean Divisia index (LMDI I of Ang 2005). A - B =
/// L(A, B) ln(A/B) = sum of w L(A, B) ln(a/b), with no remainder and no dependence on an order of the children. Zeros are
/// taken as the limit of ever smaller values, in which the children that are 0 on one side take the whole difference.
/// </summary>
internal static class LogarithmicMean
{
    /// <summary>A child's part of the node's difference, for each point of the child's own difference.</summary>
    /// <param name="weights">Summing to 1.</param>
    /// <param name="own">The children's scores.</param>
    /// <param name="other">Their scores in the baseline.</param>
    internal static double[] Shares(double[] weights, double[] own, double[] other)
    {
        var total = Mean(weights, own);
        var before = Mean(weights, other);
        if (total == 0 && before == 0)
        {
            return new double[weights.Length];
        }

        return total == 0 || before == 0
            ? ZeroShares(weights, own, other, total - before)
            : [.. weights.Select((weight, i) => weight * Of(total, before) / Of(own[i], other[i]))];
    }

    /// <summary>L(a, b) = (a - b) / ln(a / b), and a where the two are equal.</summary>
    internal static double Of(double a, double b)
    {
        // Near each other the quotient loses its digits; the midpoint is then right to 1e-13.
        return Math.Abs(a - b) < 1e-6 * Math.Max(a, b) ? (a + b) / 2 : (a - b) / Math.Log(a / b);
    }

    private static double[] ZeroShares(double[] weights, double[] own, double[] other, double difference)
    {
        var moved = weights.Select((weight, i) => own[i] == 0 != (other[i] == 0) ? weight : 0).ToArray();
        var all = moved.Sum();
        return [.. moved.Select((weight, i) => weight == 0 ? 0 : difference * (weight / all) / (own[i] - other[i]))];
    }

    private static double Mean(double[] weights, double[] values) =>
        Math.Exp(weights.Zip(values, (weight, value) => weight * Math.Log(value)).Sum());
}
