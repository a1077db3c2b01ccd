using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>An input object type.</summary>
// https://spec.graphql.org/September2025/#sec-Input-Objects
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(string name, string? description, ImmutableArray<SyntaxNode> nodes)
        : base(name, description, nodes)
    {
    }

    /// <summary>The fields, in source order.</summary>
    public NamedList<InputValueDefinition> Fields { get; internal set; } = NamedList<InputValueDefinition>.Empty;

    /// <summary>Whether exactly one field must be given.</summary>
    // https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects
    public bool IsOneOf { get; internal set; }
}
