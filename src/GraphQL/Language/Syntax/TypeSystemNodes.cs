using System.Collections.Immutable;

namespace Platform.GraphQL.Language;

/// <summary>A definition or an extension of the type system.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
// https://spec.graphql.org/September2025/#TypeSystemDefinitionOrExtension
public abstract record TypeSystemNode(Location Location) : DefinitionNode(Location)
{
    /// <summary>The description in front; <see langword="null"/> if there is none, as for every extension.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary><c>schema { … }</c> or <c>extend schema { … }</c>.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends.</param>
/// <param name="OperationTypes">The root types named.</param>
// https://spec.graphql.org/September2025/#SchemaDefinition
public sealed record SchemaNode(Location Location, bool IsExtension, ImmutableArray<OperationTypeNode> OperationTypes)
    : TypeSystemNode(Location);

/// <summary>The root type of one kind of operation.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Operation">The kind of operation.</param>
/// <param name="Type">The root type.</param>
// https://spec.graphql.org/September2025/#RootOperationTypeDefinition
public sealed record OperationTypeNode(Location Location, OperationType Operation, NamedTypeNode Type) : SyntaxNode(Location);

/// <summary>The definition or an extension of a type.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends a type defined elsewhere.</param>
/// <param name="Name">The type's name.</param>
// https://spec.graphql.org/September2025/#TypeDefinition
public abstract record TypeDefinitionNode(Location Location, bool IsExtension, NameNode Name) : TypeSystemNode(Location);

/// <summary>A scalar.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends a type defined elsewhere.</param>
/// <param name="Name">The type's name.</param>
public sealed record ScalarTypeNode(Location Location, bool IsExtension, NameNode Name)
    : TypeDefinitionNode(Location, IsExtension, Name);

/// <summary>An object type or an interface.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends a type defined elsewhere.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Interfaces">The interfaces that it implements, in source order.</param>
/// <param name="Fields">Its fields, in source order.</param>
public abstract record FieldsTypeNode(
    Location Location,
    bool IsExtension,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<FieldDefinitionNode> Fields) : TypeDefinitionNode(Location, IsExtension, Name);

/// <summary>An object type.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends a type defined elsewhere.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Interfaces">The interfaces that it implements, in source order.</param>
/// <param name="Fields">Its fields, in source order.</param>
public sealed record ObjectTypeNode(
    Location Location,
    bool IsExtension,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<FieldDefinitionNode> Fields) : FieldsTypeNode(Location, IsExtension, Name, Interfaces, Fields);

/// <summary>An interface.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends a type defined elsewhere.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Interfaces">The interfaces that it implements, in source order.</param>
/// <param name="Fields">Its fields, in source order.</param>
public sealed record InterfaceTypeNode(
    Location Location,
    bool IsExtension,
    NameNode Name,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<FieldDefinitionNode> Fields) : FieldsTypeNode(Location, IsExtension, Name, Interfaces, Fields);

/// <summary>A union.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends a type defined elsewhere.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Members">Its member types, in source order.</param>
public sealed record UnionTypeNode(Location Location, bool IsExtension, NameNode Name, ImmutableArray<NamedTypeNode> Members)
    : TypeDefinitionNode(Location, IsExtension, Name);

/// <summary>An enum.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends a type defined elsewhere.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Values">Its values, in source order.</param>
public sealed record EnumTypeNode(Location Location, bool IsExtension, NameNode Name, ImmutableArray<EnumValueDefinitionNode> Values)
    : TypeDefinitionNode(Location, IsExtension, Name);

/// <summary>An input object type.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="IsExtension">Whether it extends a type defined elsewhere.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Fields">Its fields, in source order.</param>
public sealed record InputObjectTypeNode(
    Location Location, bool IsExtension, NameNode Name, ImmutableArray<InputValueDefinitionNode> Fields)
    : TypeDefinitionNode(Location, IsExtension, Name);
