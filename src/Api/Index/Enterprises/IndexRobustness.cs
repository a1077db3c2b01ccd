using Platform.Api.Index.Boards;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Enterprises;

/// <summary>How far one enterprise's total and rank depend on choices of method.</summary>
[ObjectType]
public sealed record IndexRobustness(
    int Combinations, decimal ScoreLow, decimal ScoreHigh, int RankLow, int RankHigh, IReadOnlyList<BandProbability> Bands)
{
    /// <returns><see langword="null"/> where the enterprise is not ranked.</returns>
    internal static IndexRobustness? Of(IndexBoard board, int row)
    {
        var study = board.RobustnessOf(board.Enterprises[row].County);
        return study.ScoresOf(row) is { } scores && study.RanksOf(row) is { } ranks
            ? new IndexRobustness(
                study.Combinations,
                Decimals.Exact(scores.Low),
                Decimals.Exact(scores.High),
                (int)Math.Round(ranks.Low),
                (int)Math.Round(ranks.High),
                [.. study.BandsOf(row).Select(band => new BandProbability(band.Band, Decimals.Exact(band.Probability)))])
            : null;
    }
}

[ObjectType]
public sealed record BandProbability(string Band, decimal Probability);
