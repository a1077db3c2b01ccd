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
/// Boards, computed when first asked for and kept while the data is the same. Any node can compute any board: nothing is
/// stored but the figures.
/// </summary>
public sealed class IndexBoards(Func<PlatformContext> open, CatalogueLibrary library)
{
    private const int MostBoards = 16;
    private readonly Lock _lock = new();
    private readonly Dictionary<BoardKey, Task<IndexBoard?>> _boards = [];
    private readonly FigureTables _figures = new();
    private DataVersion _version;

    /// <summary>The board of a year.</summary>
    /// <returns><see langword="null"/> where the catalogue is unknown or nothing was delivered for the year.</returns>
    public async Task<IndexBoard?> FindAsync(string catalogue, int year, BoardAudience audience, CancellationToken cancellation)
    {
        if (year is < 1 or > 9999 || library.Find(catalogue, year) is not { } edition)
        {
            return null;
        }

        return await Shared(new BoardKey(edition, year, audience), await VersionAsync(cancellation)).WaitAsync(cancellation);
    }

    /// <summary>The board of a year that is known to be wanted.</summary>
    /// <exception cref="Platform.GraphQL.Errors.GraphQLRequestException">The catalogue is unknown, or nothing was delivered for the year.</exception>
    public async Task<IndexBoard> GetAsync(string catalogue, int year, BoardAudience audience, CancellationToken cancellation)
    {
        if (library.Find(catalogue) is null)
        {
            throw IndexErrors.UnknownCatalogue(catalogue);
        }

        return await FindAsync(catalogue, year, audience, cancellation) ?? throw IndexErrors.NoData(catalogue, year);
    }

    /// <summary>The boards of a year and of those before it that have data, the oldest first.</summary>
    public async Task<IReadOnlyList<IndexBoard>> HistoryAsync(string catalogue, int year, int most, BoardAudience audience, CancellationToken cancellation)
    {
        var version = await VersionAsync(cancellation);
        var boards = new List<IndexBoard>();
        for (var earlier = Math.Max(1, year - most + 1); earlier <= Math.Min(year, 9999); earlier++)
        {
            if (library.Find(catalogue, earlier) is { } edition
                && await Shared(new BoardKey(edition, earlier, audience), version).WaitAsync(cancellation) is { } board)
            {
                boards.Add(board);
            }
        }

        return boards;
    }

    /// <summary>As <see cref="HistoryAsync"/>, from the first year on that has data enough to rank anybody.</summary>
    public async Task<IReadOnlyList<IndexBoard>> TrendAsync(string catalogue, int year, int most, BoardAudience audience, CancellationToken cancellation)
    {
        var history = await HistoryAsync(catalogue, year, most, audience, cancellation);
        return [.. history.SkipWhile(board => !board.HasRanks && board.Year < year)];
    }

    /// <summary>Throws all boards away.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _boards.Clear();
            _figures.Clear();
        }
    }

    private async Task<DataVersion> VersionAsync(CancellationToken cancellation)
    {
        await using var context = open();
        return await new BoardReader(context, _figures).VersionAsync(cancellation);
    }

    // One computation however many ask; none of them can cancel it for the others.
    private Task<IndexBoard?> Shared(BoardKey key, DataVersion version)
    {
        lock (_lock)
        {
            if (_version != version || _boards.Count > MostBoards)
            {
                _boards.Clear();
                _version = version;
            }

            if (!_boards.TryGetValue(key, out var board) || board.IsFaulted)
            {
                _boards[key] = board = Task.Run(() => ReadAsync(key));
            }

            return board;
        }
    }

    private async Task<IndexBoard?> ReadAsync(BoardKey key)
    {
        await using var context = open();
        return await new BoardReader(context, _figures).ReadAsync(key.Edition, key.Year, key.Audience, CancellationToken.None);
    }

    private sealed record BoardKey(CatalogueEdition Edition, int Year, BoardAudience Audience);
}
