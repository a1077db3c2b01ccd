namespace Platform.GraphQL.Binding;

/// <summary>Marks a class or record whose properties are fields of an object type.</summary>
/// <param name="typeName">The object type; by default the name of the class.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ObjectTypeAttribute(string? typeName = null) : Attribute
{
    /// <summary>The object type; <see langword="null"/> for the name of the class.</summary>
    public string? TypeName { get; } = typeName;
}
