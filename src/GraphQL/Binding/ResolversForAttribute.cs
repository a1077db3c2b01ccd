namespace Platform.GraphQL.Binding;

/// <summary>
/// Marks a class whose public methods resolve fields of an object type. A method is matched to a field by its name in camel
/// case, without <c>Get</c> in front and <c>Async</c> at the end. The class may be static, or its instance be a service.
/// </summary>
/// <param name="typeName">The object type.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ResolversForAttribute(string typeName) : Attribute
{
    /// <summary>The object type.</summary>
    public string TypeName { get; } = typeName;
}
