using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>A directive.</summary>
// https://spec.graphql.org/September2025/#sec-Type-System.Directives
public sealed class DirectiveDefinition : SchemaMember
{
    internal DirectiveDefinition(DirectiveDefinitionNode node, bool isBuiltIn)
        : base(node.Name.Value, node.Description?.Value, node)
    {
        Node = node;
        IsBuiltIn = isBuiltIn;
        Locations = [.. node.Locations.Select(location => DirectiveLocations.Parse(location.Value))];
    }

    /// <summary>The syntax.</summary>
    public DirectiveDefinitionNode Node { get; }

    /// <summary>Whether every schema has the directive, rather than its documents.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>The arguments, in source order.</summary>
    public NamedList<InputValueDefinition> Arguments { get; internal set; } = NamedList<InputValueDefinition>.Empty;

    /// <summary>Whether it may stand more than once at a location.</summary>
    public bool IsRepeatable => Node.IsRepeatable;

    /// <summary>Where it may stand; at least one.</summary>
    public ImmutableArray<DirectiveLocation> Locations { get; }

    /// <inheritdoc/>
    public override string Coordinate => $"@{Name}";
}
