using System.Collections.Concurrent;
using Platform.Api.Index.Catalogues;
using Platform.Api.Index.Deliveries;

namespace Platform.Api.Index.Boards;

/// <summary>
/// The figures last read for each board. Enterprises change all day and every change asks for a new board, but figures come
/// with deliveries only: as long as deliveries and enterprises are the same ones, they need not be read again. Thread-safe.
/// </summary>
internal sealed class FigureTables
{
    private readonly ConcurrentDictionary<(CatalogueEdition Edition, int Year, BoardAudience Audience), Kept> _tables = new();

    /// <summary>The figures of a board; <see langword="null"/> where they have to be read.</summary>
    /// <param name="deliveries">The deliveries that count.</param>
    /// <param name="enterprises">Keys of the enterprises, in the order of the rows.</param>
    public FigureTable? Find(
        CatalogueEdition edition, int year, BoardAudience audience, IReadOnlyCollection<StoredDelivery> deliveries, IReadOnlyList<long> enterprises) =>
        _tables.TryGetValue((edition, year, audience), out var kept)
        && kept.Enterprises.SequenceEqual(enterprises)
        && kept.Table.Deliveries.Count == deliveries.Count
        && deliveries.All(delivery => kept.Table.Holds(delivery.Id))
            ? kept.Table
            : null;

    /// <summary>Keeps figures that were read.</summary>
    public void Keep(CatalogueEdition edition, int year, BoardAudience audience, IReadOnlyList<long> enterprises, FigureTable table) =>
        _tables[(edition, year, audience)] = new Kept(enterprises, table);

    public void Clear() => _tables.Clear();

    private sealed record Kept(IReadOnlyList<long> Enterprises, FigureTable Table);
}
