namespace Platform.GraphQL.Loading;

/// <summary>Loads one value for each key, where a batch fails or succeeds as a whole.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : DataLoader<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Makes a loader.</summary>
    /// <param name="options">How it batches; by default without a limit, and caching.</param>
    protected BatchDataLoader(DataLoaderOptions? options = null)
        : base(options)
    {
    }

    /// <summary>Loads a batch.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellationToken">Cancelled when the caller of the request no longer waits.</param>
    /// <returns>The value of each key that has one.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadValuesAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<TKey, LoadResult<TValue>>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var values = await LoadValuesAsync(keys, cancellationToken);
        return values.ToDictionary(entry => entry.Key, entry => LoadResult.Of(entry.Value));
    }
}
