using Platform.GraphQL.Diagnostics;

namespace Platform.GraphQL.Loading;

/// <summary>Loads one value for each key.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public abstract class DataLoader<TKey, TValue> : DataLoader
    where TKey : notnull
{
    private readonly DataLoaderOptions _options;
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, TaskCompletionSource<TValue>> _known = [];
    private List<(TKey Key, TaskCompletionSource<TValue> Promise)> _wanted = [];

    /// <summary>Makes a loader.</summary>
    /// <param name="options">How it batches; by default without a limit, and caching.</param>
    protected DataLoader(DataLoaderOptions? options = null) => _options = options ?? new DataLoaderOptions();

    /// <summary>
    /// Asks for the value of a key. It is loaded together with all other keys that are asked for until every resolver of the
    /// request waits.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no value for the key and the values' type excludes null.</exception>
    public Task<TValue> LoadAsync(TKey key)
    {
        bool isFirst;
        TaskCompletionSource<TValue> promise;
        lock (_lock)
        {
            if (_options.Caches && _known.TryGetValue(key, out var known))
            {
                return known.Task;
            }

            promise = new TaskCompletionSource<TValue>();
            _known[key] = promise;
            isFirst = _wanted.Count == 0;
            _wanted.Add((key, promise));
        }

        if (isFirst)
        {
            Announce();
        }

        return promise.Task;
    }

    /// <summary>Asks for the values of several keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <returns>The values in the order of the keys.</returns>
    public Task<TValue[]> LoadAllAsync(IEnumerable<TKey> keys) => Task.WhenAll(keys.Select(LoadAsync));

    /// <summary>Gives the loader a value that is already known, so that it is not loaded.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    public void Prime(TKey key, TValue value)
    {
        var promise = new TaskCompletionSource<TValue>();
        promise.SetResult(value);
        lock (_lock)
        {
            _known.TryAdd(key, promise);
        }
    }

    /// <summary>Forgets the value of a key, so that it is loaded anew.</summary>
    /// <param name="key">The key.</param>
    public void Clear(TKey key)
    {
        lock (_lock)
        {
            _known.Remove(key);
        }
    }

    /// <summary>Loads a batch.</summary>
    /// <param name="keys">The keys, each once; at least one and at most the size of a batch.</param>
    /// <param name="cancellationToken">Cancelled when the caller of the request no longer waits.</param>
    /// <returns>
    /// A result for each key that has one. A result may be an exception, which then fails the field of that key alone.
    /// </returns>
    protected abstract Task<IReadOnlyDictionary<TKey, LoadResult<TValue>>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <summary>What a key gets that has no result: null where the type allows it.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The type of the values is a value type that excludes null.</exception>
    protected virtual TValue MissingValue(TKey key) => default(TValue) is null
        ? default!  // Null is a value of the type, as the condition says.
        : throw new KeyNotFoundException($"There is no value for the key '{key}'.");

    internal sealed override void Dispatch()
    {
        List<(TKey Key, TaskCompletionSource<TValue> Promise)> wanted;
        lock (_lock)
        {
            (wanted, _wanted) = (_wanted, []);
        }

        for (var start = 0; start < wanted.Count; start += _options.MaxBatchSize)
        {
            var count = Math.Min(_options.MaxBatchSize, wanted.Count - start);

            // Not awaited: every failure ends up in the promises.
            _ = LoadAndKeepAsync(wanted.GetRange(start, count));
        }
    }

    // Outside of a run nobody knows when all callers wait; the keys of one synchronous stretch are taken together.
    private void Announce()
    {
        if (Registry is { } registry)
        {
            registry.Add(this);
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(static loader => loader.Dispatch(), (DataLoader)this, preferLocal: false);
        }
    }

    private async Task LoadAndKeepAsync(List<(TKey Key, TaskCompletionSource<TValue> Promise)> wanted)
    {
        try
        {
            var keys = wanted.Select(entry => entry.Key).Distinct().ToList();
            using var activity = GraphQLDiagnostics.StartBatch(GetType(), keys.Count);
            var results = await LoadBatchAsync(keys, Registry?.Cancellation ?? CancellationToken.None);
            foreach (var (key, promise) in wanted)
            {
                Keep(key, promise, results);
            }
        }
        catch (OperationCanceledException cancellation)
        {
            wanted.ForEach(entry => entry.Promise.TrySetCanceled(cancellation.CancellationToken));
        }
        catch (Exception failure)
        {
            wanted.ForEach(entry => entry.Promise.TrySetException(failure));
        }
    }

    private void Keep(TKey key, TaskCompletionSource<TValue> promise, IReadOnlyDictionary<TKey, LoadResult<TValue>> results)
    {
        var isLoaded = results.TryGetValue(key, out var result);
        if (isLoaded && result.Failure is { } failure)
        {
            promise.TrySetException(failure);
            return;
        }

        try
        {
            promise.TrySetResult(isLoaded ? result.Value : MissingValue(key));
        }
        catch (KeyNotFoundException missing)
        {
            promise.TrySetException(missing);
        }
    }
}
