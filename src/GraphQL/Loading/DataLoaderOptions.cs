namespace Platform.GraphQL.Loading;

/// <summary>How a loader batches.</summary>
public sealed record DataLoaderOptions
{
    /// <summary>Most keys of a batch; unlimited by default.</summary>
    public int MaxBatchSize { get; init; } = int.MaxValue;

    /// <summary>Whether a key is loaded only once in a request. On by default.</summary>
    public bool Caches { get; init; } = true;
}
