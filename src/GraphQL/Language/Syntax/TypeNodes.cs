namespace Platform.GraphQL.Language;

/// <summary>A reference to a type.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
// https://spec.graphql.org/September2025/#Type
public abstract record TypeNode(Location Location) : SyntaxNode(Location);

/// <summary>A type's name.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Name">The name.</param>
public sealed record NamedTypeNode(Location Location, NameNode Name) : TypeNode(Location);

/// <summary>A list.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Item">The type of its items.</param>
public sealed record ListTypeNode(Location Location, TypeNode Item) : TypeNode(Location);

/// <summary>A type that excludes null.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Inner">The type that it makes non-null; never itself non-null.</param>
public sealed record NonNullTypeNode(Location Location, TypeNode Inner) : TypeNode(Location);
