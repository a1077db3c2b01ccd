using System.Reflection;

namespace Platform.GraphQL.Binding;

/// <summary>Makes objects of generic types whose arguments are known only when a schema is bound.</summary>
internal static class GenericActivator
{
    internal static object Create(Type generic, Type[] types, params object?[] arguments)
    {
        const BindingFlags anyConstructor = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return Activator.CreateInstance(generic.MakeGenericType(types), anyConstructor, null, arguments, null)
            ?? throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Calls a static generic method.</summary>
    internal static object? Call(Type owner, string method, Type[] types, params object?[] arguments) =>
        (owner.GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            ?? throw new MissingMethodException(owner.Name, method))
        .MakeGenericMethod(types)
        .Invoke(null, arguments);
}
