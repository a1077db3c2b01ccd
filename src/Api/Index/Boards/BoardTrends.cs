namespace Platform.Api.Index.Boards;

/// <summary>The boards behind trends of enterprises.</summary>
public sealed class BoardTrends(IndexBoards boards) : TrendLoader<TrendKey, IndexBoard>
{
    private protected override Task<IReadOnlyList<IndexBoard>> ReadAsync(TrendKey key, CancellationToken cancellation) =>
        boards.TrendAsync(key.Catalogue, key.Year, BoardHistory.TrendYears, key.Audience, key.Scope, cancellation);
}

/// <summary>Which trend.</summary>
/// <param name="Catalogue">The catalogue's id.</param>
/// <param name="Year">The last year.</param>
/// <param name="Audience">Whom the figures are for.</param>
/// <param name="Scope">The county.</param>
public readonly record struct TrendKey(string Catalogue, int Year, BoardAudience Audience, BoardScope Scope);
