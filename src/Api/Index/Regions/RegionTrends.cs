using Platform.Api.Index.Boards;
using Platform.GraphQL.Loading;

namespace Platform.Api.Index.Regions;

/// <summary>The years behind trends of regions: read once for all regions of a request that ask for the same ones.</summary>
public sealed class RegionTrends(RegionBoards boards) : BatchDataLoader<RegionTrendKey, IReadOnlyList<RegionBoard>>
{
    private const int Years = 5;

    protected override async Task<IReadOnlyDictionary<RegionTrendKey, IReadOnlyList<RegionBoard>>> LoadValuesAsync(
        IReadOnlyList<RegionTrendKey> keys, CancellationToken cancellationToken)
    {
        var trends = new Dictionary<RegionTrendKey, IReadOnlyList<RegionBoard>>();
        foreach (var key in keys)
        {
            trends[key] = await boards.TrendAsync(key.Catalogue, key.Year, Years, key.Audience, cancellationToken);
        }

        return trends;
    }
}

/// <summary>Which trend of regions.</summary>
/// <param name="Catalogue">The catalogue's id.</param>
/// <param name="Year">The last year.</param>
/// <param name="Audience">Whom the figures are for.</param>
public readonly record struct RegionTrendKey(string Catalogue, int Year, BoardAudience Audience);
