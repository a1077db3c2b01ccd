using Platform.Api.Index.Boards;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Enterprises;

/// <summary>One line of a region's ranking.</summary>
[ObjectType]
public sealed record RankedEnterprise(
    long EnterpriseId, decimal Total, string Band, int Rank, decimal Coverage, decimal? ScoreLow, decimal? ScoreHigh)
{
    /// <summary>A page of the ranked enterprises of a region, best first; equal totals share the better rank and come by credit code.</summary>
    internal static IReadOnlyList<RankedEnterprise> Of(IndexBoard board, string region, int first, int offset)
    {
        var rows = Enumerable.Range(0, board.Enterprises.Count)
            .Where(row => board.IsRanked(row) && board.Enterprises[row].Division.StartsWith(region, StringComparison.Ordinal))
            .OrderByDescending(row => board.Scores.Total[row])
            .ThenBy(row => board.Enterprises[row].CreditCode, StringComparer.Ordinal)
            .ToList();
        var rank = 0;
        var ranks = rows.ConvertAll(_ => 0);
        for (var place = 0; place < rows.Count; place++)
        {
            rank = place > 0 && board.Scores.Total[rows[place]] == board.Scores.Total[rows[place - 1]] ? rank : place + 1;
            ranks[place] = rank;
        }

        return [.. Enumerable.Range(0, rows.Count).Skip(offset).Take(first).Select(place => Line(board, rows[place], ranks[place]))];
    }

    private static RankedEnterprise Line(IndexBoard board, int row, int rank)
    {
        var spread = board.RobustnessOf(board.Enterprises[row].County).ScoresOf(row);
        return new RankedEnterprise(
            board.Enterprises[row].Id,
            Decimals.Exact(board.Scores.Total[row]),
            board.BandOf(row) ?? "",
            rank,
            Decimals.Percent(board.Scores.TotalCoverage[row]),
            spread is null ? null : Decimals.OrNull(spread.Low),
            spread is null ? null : Decimals.OrNull(spread.High));
    }
}
