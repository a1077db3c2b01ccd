using System.Collections.Immutable;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>A scalar.</summary>
// https://spec.graphql.org/September2025/#sec-Scalars
public sealed class ScalarType : NamedType
{
    internal ScalarType(string name, string? description, ImmutableArray<SyntaxNode> nodes, ScalarCoercion coercion)
        : base(name, description, nodes) => Coercion = coercion;

    /// <summary>How values enter and leave.</summary>
    public ScalarCoercion Coercion { get; }

    /// <summary>Where the scalar's format is specified; <see langword="null"/> if the schema does not say.</summary>
    // https://spec.graphql.org/September2025/#sec--specifiedBy
    public string? SpecifiedByUrl { get; internal set; }
}
