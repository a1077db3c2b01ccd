using Platform.Api.Data;
using Platform.Api.Hosting;
using Platform.Api.Index.Catalogues;
using Platform.Domain.Indicators.Regions;

namespace Platform.Api.Index.Boards;

/// <summary>
/// The index of all regions. What each county adds to it is computed when its data changed and kept in the database, so that the
/// regions of a province are read and not computed: an answer never rests on parts of older data, a county whose parts are
/// stale is computed first.
/// </summary>
public sealed class RegionBoards(Func<PlatformContext> open, CatalogueLibrary library, DataVersions data, IndexBoards boards, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<RegionBoardKey, KeptRegions> _kept = [];

    /// <summary>The regions of a year.</summary>
    /// <returns><see langword="null"/> where the catalogue is unknown, or nothing was delivered for the year that may be shown.</returns>
    public async Task<RegionBoard?> FindAsync(
        string catalogue, int year, BoardAudience audience, CancellationToken cancellation, IProgress<WorkDone>? progress = null)
    {
        if (year is < 1 or > 9999 || library.Find(catalogue, year) is not { } edition)
        {
            return null;
        }

        var versions = await data.ByCountyAsync(edition, year, BoardScope.Everything, cancellation);
        return await Shared(new RegionBoardKey(edition, year, audience), versions, progress).WaitAsync(cancellation);
    }

    /// <summary>The regions of a year that are known to be wanted.</summary>
    /// <exception cref="Platform.GraphQL.Errors.GraphQLRequestException">The catalogue is unknown, or nothing was delivered for the year.</exception>
    public async Task<RegionBoard> GetAsync(string catalogue, int year, BoardAudience audience, CancellationToken cancellation)
    {
        if (library.Find(catalogue) is null)
        {
            throw IndexErrors.UnknownCatalogue(catalogue);
        }

        return await FindAsync(catalogue, year, audience, cancellation) ?? throw IndexErrors.NoData(catalogue, year);
    }

    /// <summary>The regions of a year and of those before it, the oldest first, from the first year on that has data enough to rank anybody.</summary>
    public async Task<IReadOnlyList<RegionBoard>> TrendAsync(string catalogue, int year, int most, BoardAudience audience, CancellationToken cancellation)
    {
        var history = await BoardHistory.ReadAsync(year, most, earlier => FindAsync(catalogue, earlier, audience, cancellation));
        return [.. history.SkipWhile(board => !board.HasRanks && board.Year < year)];
    }

    /// <summary>Throws away what is kept in memory.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _kept.Clear();
        }
    }

    // One computation however many ask; none of them can cancel it for the others.
    private Task<RegionBoard?> Shared(RegionBoardKey key, IReadOnlyList<(BoardScope County, DataVersion Version)> versions, IProgress<WorkDone>? progress)
    {
        lock (_lock)
        {
            if (!_kept.TryGetValue(key, out var kept) || kept.Board.IsFaulted || !kept.Versions.SequenceEqual(versions))
            {
                _kept[key] = kept = new KeptRegions(versions, Task.Run(() => ReadAsync(key, versions, progress)));
            }

            return kept.Board;
        }
    }

    private async Task<RegionBoard?> ReadAsync(
        RegionBoardKey key, IReadOnlyList<(BoardScope County, DataVersion Version)> versions, IProgress<WorkDone>? progress)
    {
        await using var context = open();
        var store = new RegionPartStore(context, clock);
        var found = await store.ReadAsync(key.Edition, key.Year, key.Audience, versions, CancellationToken.None);
        var stale = versions.Where(county => !found.ContainsKey(county.County)).ToList();
        for (var place = 0; place < stale.Count; place++)
        {
            var (county, version) = stale[place];
            if (await boards.Shared(new IndexBoards.BoardKey(key.Edition, key.Year, key.Audience, county), version) is not { } board)
            {
                return null;
            }

            found[county] = board.RegionParts();
            await store.WriteAsync(key.Edition, key.Year, key.Audience, county, version, found[county], CancellationToken.None);
            progress?.Report(new WorkDone($"协商指数 / Index {key.Year}", place + 1, stale.Count));
        }

        var parts = versions.SelectMany(county => found[county.County]).ToList();
        return IsShown(key.Audience, parts) ? new RegionBoard(key.Edition, key.Year, key.Audience, parts) : null;
    }

    // Of a year of which everything is held back from the public, the public does not learn that there is anything.
    private static bool IsShown(BoardAudience audience, List<RegionPart> parts) =>
        parts.Count > 0 && (audience == BoardAudience.Officers || parts.Exists(part => part.Indicators.Any(indicator => indicator.Enterprises > 0)));

    private sealed record RegionBoardKey(CatalogueEdition Edition, int Year, BoardAudience Audience);

    private sealed record KeptRegions(IReadOnlyList<(BoardScope County, DataVersion Version)> Versions, Task<RegionBoard?> Board);
}
