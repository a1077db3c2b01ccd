namespace Platform.GraphQL.Loading;

/// <summary>Loads any number of values for each key.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoader<TKey, IReadOnlyList<TValue>>
    where TKey : notnull
{
    /// <summary>Makes a loader.</summary>
    /// <param name="options">How it batches; by default without a limit, and caching.</param>
    protected GroupedDataLoader(DataLoaderOptions? options = null)
        : base(options)
    {
    }

    /// <summary>Loads a batch.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellationToken">Cancelled when the caller of the request no longer waits.</param>
    /// <returns>The values by key, in the order that their lists shall have.</returns>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupsAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<TKey, LoadResult<IReadOnlyList<TValue>>>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var groups = await LoadGroupsAsync(keys, cancellationToken);
        var results = new Dictionary<TKey, LoadResult<IReadOnlyList<TValue>>>();
        foreach (var group in groups)
        {
            results.Add(group.Key, LoadResult.Of<IReadOnlyList<TValue>>([.. group]));
        }

        return results;
    }

    /// <inheritdoc/>
    protected sealed override IReadOnlyList<TValue> MissingValue(TKey key) => [];
}
