namespace Platform.GraphQL.Binding;

/// <summary>Marks the parameter that takes the object whose field is resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
