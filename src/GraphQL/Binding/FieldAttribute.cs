namespace Platform.GraphQL.Binding;

/// <summary>Names the field, argument, input field or enum value that a member stands for, where its own name does not.</summary>
/// <param name="name">The name in the schema.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class FieldAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
