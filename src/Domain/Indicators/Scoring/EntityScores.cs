using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>All scores of one entity: the same bits as in the columns of a million.</summary>
/// <param name="Total">The total, capped by red lines; NaN where missing.</param>
/// <param name="Uncapped">The total before red lines.</param>
/// <param name="Marks">What the total rests on.</param>
/// <param name="Nodes">By the catalogue's groups.</param>
/// <param name="Indicators">Scores by the catalogue's indicators; NaN where missing.</param>
public sealed record EntityScores(
    double Total, double Uncapped, ScoreMarks Marks, ImmutableArray<NodeTotal> Nodes, ImmutableArray<double> Indicators)
{
    /// <summary>Share of the weight whose data entered the total, 0 to 1.</summary>
    public double Coverage => Nodes[0].Coverage;

    internal static EntityScores Of(ScoringPlan plan, EntityValues values)
    {
        var scored = new NodeTotal[plan.Leaves.Length];
        for (var i = 0; i < scored.Length; i++)
        {
            scored[i] = OfIndicator(plan.Leaves[i], values.Raw[i], values.SectionByte);
        }

        var nodes = NodesFrom(plan, scored);
        var (uncapped, coverage, marks) = nodes[0];
        var cap = plan.Catalogue.Rules.CapOf(values.RedLines);
        marks |= uncapped > cap ? ScoreMarks.Capped : 0;
        marks |= coverage >= Scoring.Coverage.Least(plan.Catalogue.Rules.RankCoverage) ? 0 : ScoreMarks.InsufficientData;
        return new(uncapped > cap ? cap : uncapped, uncapped, marks, [.. nodes], [.. scored.Select(leaf => leaf.Score)]);
    }

    /// <summary>The nodes' results from given scores of the indicators.</summary>
    internal static NodeTotal[] NodesFrom(ScoringPlan plan, ReadOnlySpan<NodeTotal> indicators)
    {
        var nodes = new NodeTotal[plan.Nodes.Length];
        foreach (var node in plan.Nodes)
        {
            var sum = new NodeSum(node);
            foreach (var child in node.Children)
            {
                sum.Add(child.Weight, child.IsIndicator ? indicators[child.Index] : nodes[child.Index]);
            }

            nodes[node.Column] = sum.Finish();
        }

        return nodes;
    }

    internal static NodeTotal OfIndicator(LeafRule rule, double raw, byte section)
    {
        if (double.IsNaN(raw))
        {
            return new(double.NaN, 0, ScoreMarks.None);
        }

        var (score, marks) = rule.Score(raw, section);
        return new(score, 1, marks);
    }
}
