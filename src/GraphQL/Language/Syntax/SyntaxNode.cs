namespace Platform.GraphQL.Language;

/// <summary>A node of a parsed document. Nodes never change; the identity of a node is its reference.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
public abstract record SyntaxNode(Location Location);

/// <summary>A name.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Value">The name itself.</param>
// https://spec.graphql.org/September2025/#Name
public sealed record NameNode(Location Location, string Value) : SyntaxNode(Location)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
