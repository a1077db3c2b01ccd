using Platform.Domain.Indicators.Scoring;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index;

/// <summary>The score of a group of the tree.</summary>
/// <param name="Code">Code of the group.</param>
/// <param name="Score">0 to 100; <see langword="null"/> where missing.</param>
/// <param name="Coverage">Percent.</param>
/// <param name="PeersMedian">Median of the peers' scores; <see langword="null"/> where too few.</param>
[ObjectType]
public sealed record NodeScore(string Code, decimal? Score, decimal Coverage, decimal? PeersMedian)
{
    /// <summary>The scores of all groups of one row, in the catalogue's order.</summary>
    /// <param name="scores">Scored with the coverage of every group.</param>
    /// <param name="row">The row.</param>
    /// <param name="medians">By group; empty for none.</param>
    internal static IReadOnlyList<NodeScore> Of(ScoringPlan plan, ScoreColumns scores, int row, IReadOnlyList<double> medians) =>
    [
        .. plan.Catalogue.Groups.Select((group, node) => new NodeScore(
            group.Code,
            Decimals.OrNull(scores.Node(node)[row]),
            Decimals.Percent(scores.Coverage(node)[row]),
            medians.Count == 0 ? null : Decimals.OrNull(medians[node]))),
    ];
}
