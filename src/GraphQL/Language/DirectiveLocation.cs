namespace Platform.GraphQL.Language;

/// <summary>Where a directive may stand.</summary>
// https://spec.graphql.org/September2025/#DirectiveLocation
public enum DirectiveLocation
{
    /// <summary>A query.</summary>
    Query,

    /// <summary>A mutation.</summary>
    Mutation,

    /// <summary>A subscription.</summary>
    Subscription,

    /// <summary>A selected field.</summary>
    Field,

    /// <summary>A named fragment's definition.</summary>
    FragmentDefinition,

    /// <summary>A use of a named fragment.</summary>
    FragmentSpread,

    /// <summary>A fragment in place.</summary>
    InlineFragment,

    /// <summary>The definition of a variable.</summary>
    VariableDefinition,

    /// <summary>The schema itself.</summary>
    Schema,

    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>An object type.</summary>
    Object,

    /// <summary>A field's definition.</summary>
    FieldDefinition,

    /// <summary>An argument's definition.</summary>
    ArgumentDefinition,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A union.</summary>
    Union,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An enum's value.</summary>
    EnumValue,

    /// <summary>An input object type.</summary>
    InputObject,

    /// <summary>An input object's field.</summary>
    InputFieldDefinition,
}
