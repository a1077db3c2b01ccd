using System.Collections.Immutable;

namespace Platform.GraphQL.Language;

/// <summary>A selection set.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Selections">At least one selection, in source order.</param>
// https://spec.graphql.org/September2025/#SelectionSet
public sealed record SelectionSetNode(Location Location, ImmutableArray<SelectionNode> Selections) : SyntaxNode(Location);

/// <summary>A field, a fragment spread or an inline fragment.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Directives">The directives, in source order.</param>
// https://spec.graphql.org/September2025/#Selection
public abstract record SelectionNode(Location Location, ImmutableArray<DirectiveNode> Directives) : SyntaxNode(Location);

/// <summary>A selected field.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Alias">The alias; <see langword="null"/> if there is none.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Arguments">The arguments, in source order.</param>
/// <param name="Directives">The directives, in source order.</param>
/// <param name="SelectionSet">What is selected below; <see langword="null"/> for a leaf.</param>
// https://spec.graphql.org/September2025/#Field
public sealed record FieldNode(
    Location Location,
    NameNode? Alias,
    NameNode Name,
    ImmutableArray<ArgumentNode> Arguments,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet) : SelectionNode(Location, Directives)
{
    /// <summary>The alias, or else the name: the key in the response.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>A use of a named fragment.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Name">The fragment's name.</param>
/// <param name="Directives">The directives, in source order.</param>
// https://spec.graphql.org/September2025/#FragmentSpread
public sealed record FragmentSpreadNode(Location Location, NameNode Name, ImmutableArray<DirectiveNode> Directives)
    : SelectionNode(Location, Directives);

/// <summary>A fragment in place.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="TypeCondition">The type that it applies to; <see langword="null"/> for the enclosing type.</param>
/// <param name="Directives">The directives, in source order.</param>
/// <param name="SelectionSet">What is selected.</param>
// https://spec.graphql.org/September2025/#InlineFragment
public sealed record InlineFragmentNode(
    Location Location, NamedTypeNode? TypeCondition, ImmutableArray<DirectiveNode> Directives, SelectionSetNode SelectionSet)
    : SelectionNode(Location, Directives);
