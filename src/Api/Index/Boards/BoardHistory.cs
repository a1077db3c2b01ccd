using Platform.GraphQL.Loading;

namespace Platform.Api.Index.Boards;

/// <summary>Boards of several years, of enterprises or of regions.</summary>
internal static class BoardHistory
{
    /// <summary>Years that a trend goes back, with its own.</summary>
    public const int TrendYears = 5;

    /// <summary>What there is of a year and of those before it, the oldest first.</summary>
    /// <param name="year">The last year.</param>
    /// <param name="most">How many years to look at.</param>
    /// <param name="find">Finds a year's board; <see langword="null"/> where there is none.</param>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(int year, int most, Func<int, Task<T?>> find)
        where T : class
    {
        var found = new List<T>();
        for (var back = most - 1; back >= 0; back--)
        {
            if (await find(year - back) is { } board)
            {
                found.Add(board);
            }
        }

        return found;
    }
}

/// <summary>The boards behind trends: read once for all objects of a request that ask for the same ones.</summary>
public abstract class TrendLoader<TKey, TBoard> : BatchDataLoader<TKey, IReadOnlyList<TBoard>>
    where TKey : notnull
{
    private protected abstract Task<IReadOnlyList<TBoard>> ReadAsync(TKey key, CancellationToken cancellation);

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<TKey, IReadOnlyList<TBoard>>> LoadValuesAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var trends = new Dictionary<TKey, IReadOnlyList<TBoard>>();
        foreach (var key in keys)
        {
            trends[key] = await ReadAsync(key, cancellationToken);
        }

        return trends;
    }
}
