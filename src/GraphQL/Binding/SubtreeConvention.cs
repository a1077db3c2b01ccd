using System.Reflection;

namespace Platform.GraphQL.Binding;

/// <summary>
/// Makes subtree resolvers of those methods that the host plans itself, for instance of all that return <c>IQueryable&lt;T&gt;</c>.
/// </summary>
public abstract class SubtreeConvention
{
    /// <summary>Whether a resolver method becomes a subtree resolver.</summary>
    /// <param name="method">A public method of a resolver class that a field is matched to.</param>
    public abstract bool Applies(MethodInfo method);

    /// <summary>Makes the subtree resolver of a field.</summary>
    /// <param name="method">The method, the field, and a way to call it.</param>
    public abstract SubtreeBinding Bind(SubtreeMethod method);
}
