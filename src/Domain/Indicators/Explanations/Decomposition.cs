using System.Collections.Immutable;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Explanations;

/// <summary>
/// Splits the difference of two totals over the indicators that both have, so that the parts add up to it. From the
/// indicators upwards, each node turns its children's differences into parts of its own: by weight in a mean, by
/// <see cref="LogarithmicMean"/> in a geometric mean, by <see cref="ShapleyShares"/> behind a gate.
/// </summary>
internal sealed class Decomposition
{
    private readonly ScoringPlan _plan;
    private readonly double[] _own;
    private readonly double[] _other;
    private readonly double[] _ownNodes;
    private readonly double[] _otherNodes;

    internal Decomposition(ScoringPlan plan, ImmutableArray<double> own, ImmutableArray<double> other)
    {
        _plan = plan;
        _own = Common(own, other);
        _other = Common(other, own);
        _ownNodes = Nodes(_own);
        _otherNodes = Nodes(_other);
    }

    /// <summary>Points of the total by indicator; 0 for an indicator that one of them lacks.</summary>
    internal double[] Contributions()
    {
        var points = _own.Zip(_other, (own, other) => double.IsNaN(own) ? 0 : own - other).ToArray();
        var spans = new (int From, int To)[_plan.Nodes.Length];
        foreach (var node in _plan.Nodes)
        {
            var children = node.Children.Where(child => !double.IsNaN(Value(child, _own, _ownNodes))).ToImmutableArray();
            var shares = Shares(node.Aggregation, children);
            for (var i = 0; i < children.Length; i++)
            {
                var (from, to) = SpanOf(children[i], spans);
                HandUp(points.AsSpan(from, to - from), shares[i]);
            }

            spans[node.Column] = (SpanOf(node.Children[0], spans).From, SpanOf(node.Children[^1], spans).To);
        }

        return points;
    }

    /// <summary>
    /// Turns the parts of a child's own difference into parts of its share of the node's. A share over 1 comes from
    /// leverage (a small child of a geometric mean, a gate that opens): scaling would then blow up parts that cancel each
    /// other, so they count in full and the rest goes to those that moved the child the way it went.
    /// </summary>
    private static void HandUp(Span<double> points, double share)
    {
        double difference = 0;
        foreach (var point in points)
        {
            difference += point;
        }

        var rest = share > 1 ? (share - 1) * difference : 0;
        double along = 0;
        foreach (var point in points)
        {
            along += point * rest > 0 ? point : 0;
        }

        foreach (ref var point in points)
        {
            point = (point * Math.Min(share, 1)) + (point * rest > 0 ? rest * (point / along) : 0);
        }
    }

    // The indicators under a node are neighbours, because their columns are in the document's order.
    private static (int From, int To) SpanOf(PlanChild child, (int From, int To)[] spans) =>
        child.IsIndicator ? (child.Index, child.Index + 1) : spans[child.Index];

    private double[] Shares(Aggregation aggregation, ImmutableArray<PlanChild> children)
    {
        double[] weights = [.. children.Select(child => child.Weight / children.Sum(other => other.Weight))];
        double[] own = [.. children.Select(child => Value(child, _own, _ownNodes))];
        double[] other = [.. children.Select(child => Value(child, _other, _otherNodes))];
        return aggregation switch
        {
            GeometricMean => LogarithmicMean.Shares(weights, own, other),
            MinimumGate gate => ShapleyShares.Of(gate, weights, own, other),
            _ => weights,
        };
    }

    private double[] Nodes(double[] indicators)
    {
        var nodes = new double[_plan.Nodes.Length];
        foreach (var node in _plan.Nodes)
        {
            double[] weights = [.. node.Children.Select(child => child.Weight)];
            double[] values = [.. node.Children.Select(child => Value(child, indicators, nodes))];
            nodes[node.Column] = WeightedMean.Of(node.Aggregation, weights, values);
        }

        return nodes;
    }

    private static double Value(PlanChild child, double[] indicators, double[] nodes) =>
        child.IsIndicator ? indicators[child.Index] : nodes[child.Index];

    private static double[] Common(ImmutableArray<double> values, ImmutableArray<double> others) =>
        [.. values.Zip(others, (value, other) => double.IsNaN(other) ? double.NaN : value)];
}
