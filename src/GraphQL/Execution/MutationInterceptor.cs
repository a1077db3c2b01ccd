namespace Platform.GraphQL.Execution;

/// <summary>
/// Stands between the executor and the resolvers of a mutation's fields, for instance to answer what was asked before.
/// Fields with a subtree resolver are not intercepted.
/// </summary>
public abstract class MutationInterceptor
{
    /// <summary>Whether calls of a field are intercepted. Asked once for each selection, not for each request.</summary>
    /// <param name="field">A field of the mutation type, as a document selects it.</param>
    public abstract bool Intercepts(SelectedField field);

    /// <summary>Gives the field's value, by the resolver or without it.</summary>
    /// <typeparam name="T">The C# type of the value.</typeparam>
    /// <param name="context">The place.</param>
    /// <param name="resolve">Calls the resolver; to be called at most once.</param>
    public abstract ValueTask<T> ResolveAsync<T>(ResolveContext context, Func<ValueTask<T>> resolve);
}
