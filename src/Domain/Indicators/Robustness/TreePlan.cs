using System.Collections.Immutable;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Robustness;

/// <summary>A tree flattened to places, so that thousands of combinations look nothing up by code.</summary>
internal sealed class TreePlan
{
    private readonly IndexTree _tree;
    private readonly ImmutableArray<(ImmutableArray<string> Codes, ImmutableArray<int> Places)> _nodes;
    private readonly int _places;
    private readonly int _indicators;

    internal TreePlan(IndexTree tree, ImmutableArray<string> indicators)
    {
        _tree = tree;
        _indicators = indicators.Length;
        var places = indicators.Concat(tree.InnerNodes.Select(node => node.Code))
            .Select((code, place) => (code, place)).ToDictionary();
        _places = places.Count;
        _nodes = [.. tree.InnerNodes.Select(node =>
        {
            ImmutableArray<string> children = [.. tree.ChildrenOf(node.Code).Select(child => child.Code)];
            return (children, children.Select(code => places[code]).ToImmutableArray());
        })];
    }

    internal IReadOnlyList<IndicatorProblem> Check(ReferenceTable data, Aggregation mean) =>
        _tree.Aggregate(data, mean).Problems;

    /// <summary>The weights of every inner node's children under a weight set.</summary>
    internal double[][] Weights(IReadOnlyDictionary<string, double> set)
    {
        var own = _tree.Nodes.ToDictionary(node => node.Code, node => node.Weight);
        return [.. _nodes.Select(node => node.Codes.Select(code => set.TryGetValue(code, out var weight) ? weight : own[code]).ToArray())];
    }

    internal double[] RootScores(ReferenceTable data, double[][] weights, Aggregation mean)
    {
        var values = new double[_places];
        var children = new double[_nodes.Max(node => node.Places.Length)];
        var scores = new double[data.Units.Length];
        for (var row = 0; row < scores.Length; row++)
        {
            for (var indicator = 0; indicator < _indicators; indicator++)
            {
                values[indicator] = data[indicator][row];
            }

            scores[row] = RootScore(values, children, weights, mean);
        }

        return scores;
    }

    private double RootScore(double[] values, double[] children, double[][] weights, Aggregation mean)
    {
        for (var node = 0; node < _nodes.Length; node++)
        {
            var places = _nodes[node].Places;
            for (var child = 0; child < places.Length; child++)
            {
                children[child] = values[places[child]];
            }

            values[_indicators + node] = WeightedMean.Of(mean, weights[node], children.AsSpan(0, places.Length));
        }

        return values[^1];
    }
}
