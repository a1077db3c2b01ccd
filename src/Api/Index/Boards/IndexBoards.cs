using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Index.Catalogues;

namespace Platform.Api.Index.Boards;

/// <summary>Whom a board's figures are for.</summary>
public enum BoardAudience
{
    /// <summary>Who may see each enterprise: every accepted delivery counts at once.</summary>
    Officers,

    /// <summary>Everyone: deliveries about too few enterprises are held back.</summary>
    Public,
}

/// <summary>
/// Boards, computed when first asked for and kept while the data is the same, those asked for last. Any node can compute any board.
/// </summary>
public sealed class IndexBoards(Func<PlatformContext> open, CatalogueLibrary library, DataVersions data)
{
    /// <summary>How many boards are kept.</summary>
    internal const int MostBoards = 24;

    private readonly Lock _lock = new();
    private readonly Dictionary<BoardKey, KeptBoard> _boards = [];
    private long _asked;

    /// <summary>The board of a year.</summary>
    /// <returns><see langword="null"/> where the catalogue is unknown or nothing was delivered for the year.</returns>
    public async Task<IndexBoard?> FindAsync(string catalogue, int year, BoardAudience audience, BoardScope scope, CancellationToken cancellation)
    {
        if (year is < 1 or > 9999 || library.Find(catalogue, year) is not { } edition)
        {
            return null;
        }

        var version = await data.OfAsync(edition, year, scope, cancellation);
        var board = await Shared(new BoardKey(edition, year, audience, scope), version).WaitAsync(cancellation);
        return board is { Figures.Deliveries.Count: > 0 } ? board : null;
    }

    /// <summary>The board of a year that is known to be wanted.</summary>
    /// <exception cref="Platform.GraphQL.Errors.GraphQLRequestException">The catalogue is unknown, or nothing was delivered for the year.</exception>
    public async Task<IndexBoard> GetAsync(string catalogue, int year, BoardAudience audience, BoardScope scope, CancellationToken cancellation)
    {
        if (library.Find(catalogue) is null)
        {
            throw IndexErrors.UnknownCatalogue(catalogue);
        }

        return await FindAsync(catalogue, year, audience, scope, cancellation) ?? throw IndexErrors.NoData(catalogue, year);
    }

    /// <summary>The boards of a year and of those before it that have data, the oldest first.</summary>
    public async Task<IReadOnlyList<IndexBoard>> HistoryAsync(
        string catalogue, int year, int most, BoardAudience audience, BoardScope scope, CancellationToken cancellation) =>
        await BoardHistory.ReadAsync(year, most, earlier => FindAsync(catalogue, earlier, audience, scope, cancellation));

    /// <summary>As <see cref="HistoryAsync"/>, from the first year on that has data enough to rank anybody.</summary>
    public async Task<IReadOnlyList<IndexBoard>> TrendAsync(
        string catalogue, int year, int most, BoardAudience audience, BoardScope scope, CancellationToken cancellation)
    {
        var history = await HistoryAsync(catalogue, year, most, audience, scope, cancellation);
        return [.. history.SkipWhile(board => !board.HasRanks && board.Year < year)];
    }

    /// <summary>The county of an enterprise; <see langword="null"/> for an unknown one.</summary>
    /// <param name="enterpriseId">Key of the store.</param>
    public async Task<BoardScope?> ScopeOfAsync(long enterpriseId, CancellationToken cancellation)
    {
        await using var context = open();
        var division = await context.Enterprises.Where(enterprise => enterprise.Id == enterpriseId)
            .Select(enterprise => enterprise.Division).SingleOrDefaultAsync(cancellation);
        return division is null ? null : BoardScope.Of(division.Value);
    }

    /// <summary>Throws all boards away.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _boards.Clear();
        }
    }

    /// <summary>The board of data of a version; one computation however many ask, and none of them can cancel it for the others.</summary>
    internal Task<IndexBoard?> Shared(BoardKey key, DataVersion version)
    {
        lock (_lock)
        {
            var kept = _boards.GetValueOrDefault(key);
            if (kept is null || kept.Version != version || kept.Board.IsFaulted)
            {
                var before = kept is { Board.IsCompletedSuccessfully: true } ? kept.Board : Task.FromResult<IndexBoard?>(null);
                kept = new KeptBoard(version, Task.Run(() => ReadAsync(key, before)));
                _boards[key] = kept;
            }

            kept.Asked = ++_asked;
            if (_boards.Count > MostBoards)
            {
                _boards.Remove(_boards.MinBy(entry => entry.Value.Asked).Key);
            }

            return kept.Board;
        }
    }

    private async Task<IndexBoard?> ReadAsync(BoardKey key, Task<IndexBoard?> before)
    {
        await using var context = open();
        return await new BoardReader(context, key.Scope).ReadAsync(key.Edition, key.Year, key.Audience, await before, CancellationToken.None);
    }

    internal sealed record BoardKey(CatalogueEdition Edition, int Year, BoardAudience Audience, BoardScope Scope);

    private sealed class KeptBoard(DataVersion version, Task<IndexBoard?> board)
    {
        public DataVersion Version => version;

        public Task<IndexBoard?> Board => board;

        public long Asked { get; set; }
    }
}
