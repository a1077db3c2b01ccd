using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>A type that the schema defines under a name. Closed.</summary>
// https://spec.graphql.org/September2025/#sec-Types
public abstract class NamedType : GraphQLType, ISchemaElement
{
    private protected NamedType(string name, string? description, ImmutableArray<SyntaxNode> nodes)
    {
        Name = name;
        Description = description;
        Nodes = nodes;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; }

    /// <inheritdoc/>
    public string Coordinate => Name;

    /// <inheritdoc/>
    public ImmutableArray<AppliedDirective> Directives { get; internal set; } = [];

    /// <inheritdoc/>
    public ImmutableArray<SyntaxNode> Nodes { get; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>Whether the type belongs to introspection: its name starts with two underscores and it is built in.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal) && IsBuiltIn;

    /// <summary>Whether every schema has the type, rather than its documents.</summary>
    public bool IsBuiltIn { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
