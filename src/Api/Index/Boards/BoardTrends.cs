using Platform.GraphQL.Loading;

namespace Platform.Api.Index.Boards;

/// <summary>The boards behind trends: read once for all enterprises of a request that ask for the same ones.</summary>
public sealed class BoardTrends(IndexBoards boards) : BatchDataLoader<TrendKey, IReadOnlyList<IndexBoard>>
{
    private const int Years = 5;

    protected override async Task<IReadOnlyDictionary<TrendKey, IReadOnlyList<IndexBoard>>> LoadValuesAsync(
        IReadOnlyList<TrendKey> keys, CancellationToken cancellationToken)
    {
        var trends = new Dictionary<TrendKey, IReadOnlyList<IndexBoard>>();
        foreach (var key in keys)
        {
            trends[key] = await boards.TrendAsync(key.Catalogue, key.Year, Years, key.Audience, key.Scope, cancellationToken);
        }

        return trends;
    }
}

/// <summary>Which trend.</summary>
/// <param name="Catalogue">The catalogue's id.</param>
/// <param name="Year">The last year.</param>
/// <param name="Audience">Whom the figures are for.</param>
/// <param name="Scope">The county.</param>
public readonly record struct TrendKey(string Catalogue, int Year, BoardAudience Audience, BoardScope Scope);
