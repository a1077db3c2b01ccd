namespace Platform.GraphQL.Loading;

/// <summary>
/// Loads by key what many resolvers want one by one. Derive from <see cref="DataLoader{TKey, TValue}"/> or
/// <see cref="GroupedDataLoader{TKey, TValue}"/> and take the loader as a parameter of a resolver.
/// </summary>
public abstract class DataLoader
{
    private protected DataLoader()
    {
    }

    /// <summary>The run that the loader works for; null while it is used outside of one.</summary>
    private protected LoaderRegistry? Registry { get; private set; }

    internal void Attach(LoaderRegistry registry) => Registry = registry;

    internal abstract void Dispatch();
}
