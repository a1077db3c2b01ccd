using System.Collections.Immutable;

namespace Platform.GraphQL.Binding;

/// <summary>Makes C# lists of coerced ones.</summary>
internal static class ListConverter
{
    internal delegate object Collect(object?[] items, Func<object?, object?> convert);

    /// <summary>A function that makes a list of the type, or null if the type is none that can be made.</summary>
    internal static Collect? Find(Type list, Type item)
    {
        var method = list switch
        {
            _ when list.IsAssignableFrom(item.MakeArrayType()) => nameof(ToArray),
            _ when list == typeof(List<>).MakeGenericType(item) => nameof(ToList),
            _ when list == typeof(ImmutableArray<>).MakeGenericType(item) => nameof(ToImmutableArray),
            _ when list.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(item)) => nameof(ToHashSet),
            _ => null,
        };
        return method is null
            ? null
            : (Collect?)GenericActivator.Call(typeof(ListConverter), method, [item]);
    }

    // The converters give null only where the type of the items permits it, as was checked when they were bound.
    private static Collect ToArray<T>() => (items, convert) => Array.ConvertAll(items, item => (T)convert(item)!);

    private static Collect ToList<T>() => (items, convert) => items.Select(item => (T)convert(item)!).ToList();

    private static Collect ToImmutableArray<T>() => (items, convert) => items.Select(item => (T)convert(item)!).ToImmutableArray();

    private static Collect ToHashSet<T>() => (items, convert) => items.Select(item => (T)convert(item)!).ToHashSet();
}
