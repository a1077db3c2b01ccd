using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>Weights from comparisons in pairs.</summary>
/// <param name="Weights">In the order of the matrix, summing to 1.</param>
/// <param name="Eigenvalue">The largest eigenvalue; the number of rows where the judgements agree fully.</param>
/// <param name="ConsistencyIndex">0 where they agree fully.</param>
/// <param name="ConsistencyRatio">The index against that of random judgements; over 0.10 the judgements should be made again.</param>
public sealed record PairwiseWeights(
    ImmutableArray<double> Weights, double Eigenvalue, double ConsistencyIndex, double ConsistencyRatio)
{
    /// <summary>Whether the judgements agree well enough by the usual limit (0.10).</summary>
    public bool IsConsistent => ConsistencyRatio <= 0.10;
}
