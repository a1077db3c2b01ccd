using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>An enum.</summary>
// https://spec.graphql.org/September2025/#sec-Enums
public sealed class EnumType : NamedType
{
    internal EnumType(string name, string? description, ImmutableArray<SyntaxNode> nodes)
        : base(name, description, nodes)
    {
    }

    /// <summary>The values, in source order.</summary>
    public NamedList<EnumValueDefinition> Values { get; internal set; } = NamedList<EnumValueDefinition>.Empty;
}
