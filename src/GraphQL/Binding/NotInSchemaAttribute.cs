namespace Platform.GraphQL.Binding;

/// <summary>Marks a public method of a resolver class, or a member of an enum, that the schema does not have.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Field)]
public sealed class NotInSchemaAttribute : Attribute;
