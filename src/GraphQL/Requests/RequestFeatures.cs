namespace Platform.GraphQL.Requests;

/// <summary>Objects that belong to a request, one of each type.</summary>
public sealed class RequestFeatures
{
    private readonly Dictionary<Type, object> _items = [];

    /// <summary>The object of a type, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The type under which it was set.</typeparam>
    public T? Get<T>()
        where T : class => _items.GetValueOrDefault(typeof(T)) as T;

    /// <summary>Sets the object of a type.</summary>
    /// <typeparam name="T">The type to find it under.</typeparam>
    /// <param name="item">The object.</param>
    public void Set<T>(T item)
        where T : class => _items[typeof(T)] = item;
}
