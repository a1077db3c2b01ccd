using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Explanations;

/// <summary>Why a total differs from a baseline's, and what would raise it.</summary>
/// <param name="Baseline">The baseline's name.</param>
/// <param name="Total">The entity's total, capped by red lines.</param>
/// <param name="BaselineTotal">The baseline's total, capped by red lines.</param>
/// <param name="Indicators">Points by indicator, in the catalogue's order.</param>
/// <param name="Groups">Points by group, in the catalogue's order: the sum over the indicators under it; the first is the root's.</param>
/// <param name="CoverageEffect">Points that come from what one of the two lacks, not from any value.</param>
/// <param name="RedLineEffect">Points that red lines take from the one or the other.</param>
/// <param name="Improvements">The cheapest improvements, best first; at most three.</param>
/// <param name="Sentence">All of it in one plain sentence.</param>
public sealed record Explanation(
    LocalizedText Baseline,
    double Total,
    double BaselineTotal,
    ImmutableArray<Contribution> Indicators,
    ImmutableArray<Contribution> Groups,
    double CoverageEffect,
    double RedLineEffect,
    ImmutableArray<Improvement> Improvements,
    LocalizedText Sentence)
{
    /// <summary>Total less baseline; the indicators' points, the coverage effect and the red-line effect add up to it.</summary>
    public double Difference => Total - BaselineTotal;
}
