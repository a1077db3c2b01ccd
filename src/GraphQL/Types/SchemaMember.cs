using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>A field, argument, input field, enum value or directive of a schema. Closed.</summary>
public abstract class SchemaMember : ISchemaElement
{
    private protected SchemaMember(string name, string? description, SyntaxNode node)
    {
        Name = name;
        Description = description;
        Nodes = [node];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; }

    /// <inheritdoc/>
    public abstract string Coordinate { get; }

    /// <inheritdoc/>
    public ImmutableArray<AppliedDirective> Directives { get; internal set; } = [];

    /// <inheritdoc/>
    public ImmutableArray<SyntaxNode> Nodes { get; }

    /// <summary>Why the member should not be used any more; <see langword="null"/> if it is not deprecated.</summary>
    // https://spec.graphql.org/September2025/#sec--deprecated
    public string? DeprecationReason { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Coordinate;
}
