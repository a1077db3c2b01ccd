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

/// <summary>Points of the total's difference that a node accounts for.</summary>
/// <param name="Code">Code of the node.</param>
/// <param name="Points">Over 0 where it raises the total over the baseline's.</param>
public sealed record Contribution(string Code, double Points);

/// <summary>What raising one indicator to its target would give, all else as it is.</summary>
/// <param name="Code">Code of the indicator.</param>
/// <param name="From">Raw value now.</param>
/// <param name="To">Raw value at which it scores in full.</param>
/// <param name="Points">Points of the total before red lines, by scoring again; over 0.</param>
/// <param name="Effort">Way still to go, in lengths of the way from floor to target times the indicator's effort.</param>
public sealed record Improvement(string Code, double From, double To, double Points, double Effort)
{
    /// <summary>Change of the raw value, in its unit.</summary>
    public double RawChange => To - From;

    /// <summary>Change of the raw value for each point of the total.</summary>
    public double RawPerPoint => RawChange / Points;

    /// <summary>Points for each unit of effort: what cheap means.</summary>
    public double PointsPerEffort => Points / Effort;
}
