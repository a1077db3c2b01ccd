using System.Numerics;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Explanations;

/// <summary>
/// The exact decomposition of a gate's difference by Shapley values over all subsets of its children. A minimum has no
/// smooth decomposition: which child is the lowest changes on the way, and only an average over all orders of change treats
/// equal children alike. Exact because a gate has at most 12 children.
/// </summary>
internal static class ShapleyShares
{
    // A child that stands still has no part, and its share is 0 by 0; the weight then serves, as in the plain mean.
    private const double Still = 1e-12;

    /// <summary>A child's part of the node's difference, for each point of the child's own difference.</summary>
    /// <param name="gate">The aggregation.</param>
    /// <param name="weights">Summing to 1.</param>
    /// <param name="own">The children's scores.</param>
    /// <param name="other">Their scores in the baseline.</param>
    internal static double[] Of(MinimumGate gate, double[] weights, double[] own, double[] other)
    {
        var scores = SubsetScores(gate, weights, own, other);
        return [.. weights.Select((weight, child) =>
        {
            var difference = own[child] - other[child];
            var value = Value(scores, child, weights.Length);
            return Math.Abs(difference) < Still && Math.Abs(value) < Still ? weight : value / difference;
        })];
    }

    /// <summary>The node's score where the children of a subset (its bits) are as they are and the rest as in the baseline.</summary>
    private static double[] SubsetScores(MinimumGate gate, double[] weights, double[] own, double[] other)
    {
        var scores = new double[1 << weights.Length];
        var mixed = new double[weights.Length];
        for (var subset = 0; subset < scores.Length; subset++)
        {
            for (var child = 0; child < mixed.Length; child++)
            {
                mixed[child] = (subset >> child & 1) != 0 ? own[child] : other[child];
            }

            scores[subset] = WeightedMean.Of(gate, weights, mixed);
        }

        return scores;
    }

    private static double Value(double[] scores, int child, int children)
    {
        double value = 0;
        for (var subset = 0; subset < scores.Length; subset++)
        {
            if ((subset >> child & 1) == 0)
            {
                var size = BitOperations.PopCount((uint)subset);
                value += (scores[subset | (1 << child)] - scores[subset]) / (children * Choose(children - 1, size));
            }
        }

        return value;
    }

    private static double Choose(int n, int k)
    {
        double result = 1;
        for (var i = 1; i <= k; i++)
        {
            result = result * (n - k + i) / i;
        }

        return result;
    }
}
