namespace Platform.GraphQL.Loading;

/// <summary>What a loader found for a key: a value, or why there is none. Made by <see cref="LoadResult"/>.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
public readonly struct LoadResult<TValue>
{
    private readonly TValue? _value;

    internal LoadResult(TValue? value, Exception? failure)
    {
        _value = value;
        Failure = failure;
    }

    /// <summary>Why there is no value; <see langword="null"/> if there is one.</summary>
    public Exception? Failure { get; }

    /// <summary>The value; meaningless while <see cref="Failure"/> is set.</summary>
    public TValue Value => _value!; // The type of the value says whether it may be null.
}
