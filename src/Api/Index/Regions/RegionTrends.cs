using Platform.Api.Index.Boards;

namespace Platform.Api.Index.Regions;

/// <summary>The years behind trends of regions.</summary>
public sealed class RegionTrends(RegionBoards boards) : TrendLoader<RegionTrendKey, RegionBoard>
{
    private protected override Task<IReadOnlyList<RegionBoard>> ReadAsync(RegionTrendKey key, CancellationToken cancellation) =>
        boards.TrendAsync(key.Catalogue, key.Year, BoardHistory.TrendYears, key.Audience, cancellation);
}

/// <summary>Which trend of regions.</summary>
/// <param name="Catalogue">The catalogue's id.</param>
/// <param name="Year">The last year.</param>
/// <param name="Audience">Whom the figures are for.</param>
public readonly record struct RegionTrendKey(string Catalogue, int Year, BoardAudience Audience);
