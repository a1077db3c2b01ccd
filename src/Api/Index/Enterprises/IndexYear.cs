using Platform.Api.Index.Boards;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Enterprises;

/// <summary>An enterprise's total in a year, under the version that was then in force.</summary>
[ObjectType]
public sealed record IndexYear(int Year, string Version, decimal? Total, string? Band, bool IsBreak)
{
    /// <param name="boards">The oldest first.</param>
    /// <param name="enterpriseId">Key of the enterprise; years that do not know it are left out.</param>
    internal static IReadOnlyList<IndexYear> Of(IReadOnlyList<IndexBoard> boards, long enterpriseId) =>
        [.. boards.Select((board, place) => Of(board, place == 0 ? board : boards[place - 1], board.RowOf(enterpriseId))).OfType<IndexYear>()];

    private static IndexYear? Of(IndexBoard board, IndexBoard before, int row) => row < 0 ? null : new IndexYear(
        board.Year,
        board.Edition.Version,
        board.IsRanked(row) ? Decimals.OrNull(board.Scores.Total[row]) : null,
        board.BandOf(row),
        board.Edition != before.Edition);
}
