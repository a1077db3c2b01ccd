using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Scoring;

/// <summary>A compiled inner node.</summary>
/// <param name="Column">Its place among the catalogue's groups, and so its output column.</param>
/// <param name="Aggregation">How the children make its score.</param>
/// <param name="MinimumCoverage">Share of the weight, 0 to 1, under which it is missing; see <see cref="Coverage"/>.</param>
/// <param name="Children">In the order of the document, which is the order of summation.</param>
internal sealed record PlanNode(
    int Column, Aggregation Aggregation, double MinimumCoverage, ImmutableArray<PlanChild> Children)
{
    /// <summary>The weights' sum in the order of summation, so that full coverage is exactly 1.</summary>
    internal double TotalWeight { get; } = Children.Aggregate(0.0, (sum, child) => sum + child.Weight);

    /// <summary>Coverage for each unit of weight.</summary>
    internal double PerWeight { get; } = 1 / Children.Aggregate(0.0, (sum, child) => sum + child.Weight);

    internal static ImmutableArray<PlanNode> Compile(IndicatorCatalogue catalogue)
    {
        var nodes = ImmutableArray.CreateBuilder<PlanNode>(catalogue.Groups.Length);
        var indicators = 0;
        var groups = 0;
        Add(catalogue.Root);
        return nodes.ToImmutable();

        int Add(IndicatorGroup group)
        {
            var column = groups++;
            var weight = group.Children.Sum(child => child.Weight);
            var children = ImmutableArray.CreateBuilder<PlanChild>(group.Children.Length);
            foreach (var child in group.Children)
            {
                var share = child.Weight / weight;
                children.Add(child is IndicatorGroup inner
                    ? new(Add(inner), IsIndicator: false, share)
                    : new(indicators++, IsIndicator: true, share));
            }

            // Appended after its children: the list is in the order of computation.
            nodes.Add(new(column, group.Aggregation, Coverage.Least(group.MinimumCoverage), children.MoveToImmutable()));
            return column;
        }
    }
}

/// <summary>A child of a compiled node.</summary>
/// <param name="Index">Place among the indicators or among the groups.</param>
/// <param name="IsIndicator">Which of the two.</param>
/// <param name="Weight">Share of its siblings' weight; they sum to 1 up to rounding.</param>
internal readonly record struct PlanChild(int Index, bool IsIndicator, double Weight);
