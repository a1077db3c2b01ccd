using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>A field of an object type or interface.</summary>
public sealed class FieldDefinition : SchemaMember
{
    internal FieldDefinition(FieldDefinitionNode node, FieldsType declaringType, GraphQLType type)
        : base(node.Name.Value, node.Description?.Value, node)
    {
        Node = node;
        DeclaringType = declaringType;
        Type = type;
    }

    /// <summary>The syntax.</summary>
    public FieldDefinitionNode Node { get; }

    /// <summary>The type that has the field.</summary>
    public FieldsType DeclaringType { get; }

    /// <summary>The field's type.</summary>
    public GraphQLType Type { get; }

    /// <summary>The arguments, in source order.</summary>
    public NamedList<InputValueDefinition> Arguments { get; internal set; } = NamedList<InputValueDefinition>.Empty;

    /// <inheritdoc/>
    public override string Coordinate => $"{DeclaringType.Name}.{Name}";
}
