using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Errors;

/// <summary>
/// One kind of error: its stable code and its text in each language. A text holds named places such as <c>{field}</c>;
/// <c>{{</c> and <c>}}</c> stand for braces.
/// </summary>
/// <param name="Code">Stable, UPPER_SNAKE; sent to clients as <c>extensions.code</c>.</param>
/// <param name="Kind">The phase that the error belongs to.</param>
/// <param name="English">The English text; identical with the reference implementation where it has the error.</param>
/// <param name="Chinese">The Chinese text, with the same named places.</param>
public sealed record ErrorDefinition(string Code, ErrorKind Kind, string English, string Chinese)
{
    /// <summary>Makes an error without a place in a document.</summary>
    /// <param name="arguments">A value for each named place: a text, a number or an <see cref="ErrorPhrase"/>.</param>
    public GraphQLError Create(params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(this, arguments.ToImmutableArray(), []);

    /// <summary>Makes an error located at one node.</summary>
    /// <param name="node">The node to point at; <see langword="null"/> gives an error without a location.</param>
    /// <param name="arguments">A value for each named place.</param>
    public GraphQLError At(SyntaxNode? node, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        At([node], arguments);

    /// <summary>Makes an error located at several nodes, in the order given.</summary>
    /// <param name="nodes">The nodes to point at; nulls and built-in syntax are left out.</param>
    /// <param name="arguments">A value for each named place.</param>
    public GraphQLError At(IEnumerable<SyntaxNode?> nodes, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(this, arguments.ToImmutableArray(), Visible(nodes.OfType<SyntaxNode>().Select(node => node.Location)));

    /// <summary>Makes an error located at a place that is no node.</summary>
    /// <param name="location">The place.</param>
    /// <param name="arguments">A value for each named place.</param>
    public GraphQLError At(Location location, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(this, arguments.ToImmutableArray(), Visible([location]));

    private static ImmutableArray<Location> Visible(IEnumerable<Location> locations) =>
        [.. locations.Where(location => !location.Source.IsSynthetic)];
}
