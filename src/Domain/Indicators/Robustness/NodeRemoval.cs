using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Robustness;

/// <summary>What a node means for the ranks: how far they move without it.</summary>
public static class NodeRemoval
{
    /// <summary>Mean over the units of how far the root's ranks move when a node weighs nothing.</summary>
    /// <param name="table">Normalised values.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="aggregation">The mean at every node.</param>
    /// <param name="code">Code of the node that is left out.</param>
    /// <returns>The change in places, or null and why the tree cannot be aggregated.</returns>
    public static (double? Change, IReadOnlyList<IndicatorProblem> Problems) MeanRankChange(
        ReferenceTable table, IndexTree tree, Aggregation aggregation, string code)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var (with, problems) = tree.Aggregate(table, aggregation);
        var (without, _) = tree.WithWeights(node => node == code ? 0 : null).Aggregate(table, aggregation);
        if (with is null || without is null)
        {
            return (null, problems);
        }

        var before = Ranking.Descending(with[tree.Root.Code].AsSpan());
        var after = Ranking.Descending(without[tree.Root.Code].AsSpan());
        return (before.Zip(after, (a, b) => (double)Math.Abs(a - b)).Average(), problems);
    }
}
