using System.Collections.Immutable;

namespace Platform.GraphQL.Language;

/// <summary>A member of a definition: a field, an argument, an input field or an enum value.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Description">The description in front; <see langword="null"/> if there is none.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Directives">The directives, in source order.</param>
public abstract record MemberNode(
    Location Location, StringValueNode? Description, NameNode Name, ImmutableArray<DirectiveNode> Directives) : SyntaxNode(Location);

/// <summary>A field of an object type or interface.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Description">The description in front; <see langword="null"/> if there is none.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Arguments">Its arguments, in source order.</param>
/// <param name="Type">Its type.</param>
/// <param name="Directives">The directives, in source order.</param>
// https://spec.graphql.org/September2025/#FieldDefinition
public sealed record FieldDefinitionNode(
    Location Location,
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    ImmutableArray<DirectiveNode> Directives) : MemberNode(Location, Description, Name, Directives);

/// <summary>An argument's or an input field's definition.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Description">The description in front; <see langword="null"/> if there is none.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Type">Its type.</param>
/// <param name="DefaultValue">Its default; <see langword="null"/> if it has none.</param>
/// <param name="Directives">The directives, in source order.</param>
// https://spec.graphql.org/September2025/#InputValueDefinition
public sealed record InputValueDefinitionNode(
    Location Location,
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives) : MemberNode(Location, Description, Name, Directives);

/// <summary>A value of an enum.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Description">The description in front; <see langword="null"/> if there is none.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Directives">The directives, in source order.</param>
// https://spec.graphql.org/September2025/#EnumValueDefinition
public sealed record EnumValueDefinitionNode(
    Location Location, StringValueNode? Description, NameNode Name, ImmutableArray<DirectiveNode> Directives)
    : MemberNode(Location, Description, Name, Directives);

/// <summary>The definition of a directive.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Name">Its name, without the at sign.</param>
/// <param name="Arguments">Its arguments, in source order.</param>
/// <param name="IsRepeatable">Whether it may stand more than once at a location.</param>
/// <param name="Locations">Where it may stand; at least one name of a directive location.</param>
// https://spec.graphql.org/September2025/#DirectiveDefinition
public sealed record DirectiveDefinitionNode(
    Location Location,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    bool IsRepeatable,
    ImmutableArray<NameNode> Locations) : TypeSystemNode(Location);
