using System.Collections.Immutable;
using System.Diagnostics;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>A tree of nodes over the columns of a reference table. Immutable.</summary>
public sealed class IndexTree
{
    private readonly ImmutableArray<IndexNode> _inner;

    private IndexTree(ImmutableArray<IndexNode> nodes, ImmutableArray<IndexNode> inner)
    {
        Nodes = nodes;
        _inner = inner;
    }

    /// <summary>All nodes, indicators among them, in the order given.</summary>
    public ImmutableArray<IndexNode> Nodes { get; }

    /// <summary>The inner nodes, each after all nodes under it; the root last.</summary>
    public ImmutableArray<IndexNode> InnerNodes => _inner;

    /// <summary>The root.</summary>
    public IndexNode Root => _inner[^1];

    /// <summary>Builds a tree.</summary>
    /// <param name="nodes">Every node, in any order.</param>
    /// <returns>The tree, or null and what is wrong: a code twice, a parent that is not there, no root or several, a circle.</returns>
    public static (IndexTree? Tree, IReadOnlyList<IndicatorProblem> Problems) Build(IEnumerable<IndexNode> nodes)
    {
        var all = nodes.ToImmutableArray();
        var problems = IndexTreeProblems.Of(all);
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var children = all.ToLookup(node => node.Parent);
        return (new(all, [.. InnerUnder(children[null].Single(), children)]), []);
    }

    /// <summary>The tree of a catalogue, with its weights.</summary>
    /// <param name="catalogue">The catalogue; its aggregations are not part of the tree.</param>
    public static IndexTree Of(IndicatorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var (tree, _) = Build(NodesUnder(catalogue.Root, parent: null));
        return tree ?? throw new UnreachableException("A catalogue that was read is a tree.");
    }

    /// <summary>The children of a node, in the order given.</summary>
    /// <param name="code">Code of a node.</param>
    public IEnumerable<IndexNode> ChildrenOf(string code) => Nodes.Where(node => node.Parent == code);

    /// <summary>The same tree with other weights.</summary>
    /// <param name="weightOf">New weight of a node by its code; null keeps the old.</param>
    public IndexTree WithWeights(Func<string, double?> weightOf)
    {
        var changed = Nodes.ToDictionary(node => node.Code, node => node with { Weight = weightOf(node.Code) ?? node.Weight });
        return new([.. Nodes.Select(node => changed[node.Code])], [.. _inner.Select(node => changed[node.Code])]);
    }

    /// <summary>The share of the root that each node carries: the product of the normalised weights down to it.</summary>
    /// <returns>By code; the root has 1, each level under it sums to 1 where the tree is even.</returns>
    public IReadOnlyDictionary<string, double> EffectiveWeights()
    {
        var shares = new Dictionary<string, double> { [Root.Code] = 1 };
        foreach (var parent in _inner.Reverse())
        {
            var children = ChildrenOf(parent.Code).ToList();
            var total = children.Sum(child => child.Weight);
            children.ForEach(child => shares[child.Code] = shares[parent.Code] * (child.Weight / total));
        }

        return shares;
    }

    /// <summary>Aggregates a table from its indicators up to the root.</summary>
    /// <param name="table">A column for each leaf; missing values are skipped and the weights renormalised.</param>
    /// <param name="aggregation">The mean to use at every node.</param>
    /// <returns>The table with a further column for each inner node, or null and the values that the mean does not allow.</returns>
    public (ReferenceTable? Scores, IReadOnlyList<IndicatorProblem> Problems) Aggregate(
        ReferenceTable table, Aggregation aggregation)
    {
        ArgumentNullException.ThrowIfNull(table);
        var leaves = Nodes.Where(node => !ChildrenOf(node.Code).Any()).ToList();
        var problems = IndexTreeProblems.Of(leaves, table, aggregation);
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var columns = table.Indicators.Select((code, place) => (code, table[place])).ToDictionary();
        foreach (var node in _inner)
        {
            columns[node.Code] = Means(node, columns, aggregation, table.Units.Length);
        }

        var codes = table.Indicators.Concat(_inner.Select(node => node.Code)).ToList();
        return (new(table.Units, codes, codes.Select(code => columns[code])), []);
    }

    private static IEnumerable<IndexNode> NodesUnder(CatalogueNode node, string? parent)
    {
        var own = new IndexNode(node.Code, parent, node.Weight);
        return node is IndicatorGroup group
            ? group.Children.SelectMany(child => NodesUnder(child, group.Code)).Prepend(own)
            : [own];
    }

    private ImmutableArray<double> Means(
        IndexNode node, Dictionary<string, ImmutableArray<double>> columns, Aggregation aggregation, int rows)
    {
        var children = ChildrenOf(node.Code).ToList();
        double[] weights = [.. children.Select(child => child.Weight)];
        ImmutableArray<double>[] values = [.. children.Select(child => columns[child.Code])];
        var buffer = new double[values.Length];
        var means = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer[i] = values[i][row];
            }

            means[row] = WeightedMean.Of(aggregation, weights, buffer);
        }

        return [.. means];
    }

    private static IEnumerable<IndexNode> InnerUnder(IndexNode node, ILookup<string?, IndexNode> children)
    {
        if (!children[node.Code].Any())
        {
            return [];
        }

        return children[node.Code].SelectMany(child => InnerUnder(child, children)).Append(node);
    }
}
