namespace Platform.GraphQL.Loading;

/// <summary>Makes results of loaders.</summary>
public static class LoadResult
{
    /// <summary>A value.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static LoadResult<TValue> Of<TValue>(TValue value) => new(value, null);

    /// <summary>A failure of one key.</summary>
    /// <typeparam name="TValue">The type that the value would have had.</typeparam>
    /// <param name="failure">Why there is no value.</param>
    public static LoadResult<TValue> Failed<TValue>(Exception failure) => new(default, failure);
}
