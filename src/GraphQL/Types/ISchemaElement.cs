using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>Anything that a schema defines under a name. Elements are made by the schema's builder and never change afterwards.</summary>
public interface ISchemaElement
{
    /// <summary>The name as the schema writes it.</summary>
    string Name { get; }

    /// <summary>The description; <see langword="null"/> if there is none.</summary>
    string? Description { get; }

    /// <summary>
    /// The schema coordinate, such as <c>Query.enterprises(first:)</c>.
    /// https://spec.graphql.org/September2025/#sec-Schema-Coordinates
    /// </summary>
    string Coordinate { get; }

    /// <summary>The directives on the definition, then those on its extensions, in source order.</summary>
    ImmutableArray<AppliedDirective> Directives { get; }

    /// <summary>The syntax that defines the element: the definition first, then each extension; empty if code made it.</summary>
    ImmutableArray<SyntaxNode> Nodes { get; }

    /// <summary>The first use of a directive on the element, or <see langword="null"/>.</summary>
    /// <param name="name">The directive's name, without the at sign.</param>
    AppliedDirective? FindDirective(string name) =>
        Directives.FirstOrDefault(directive => directive.Definition.Name == name);
}
