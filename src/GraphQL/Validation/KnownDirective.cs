using System.Collections.Immutable;
using Platform.GraphQL.Introspection;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation;

/// <summary>What a document may use of a directive, whether the schema or the document itself defines it.</summary>
internal sealed record KnownDirective(
    ImmutableArray<string> Locations, bool IsRepeatable, ImmutableArray<KnownDirective.Argument> Arguments)
{
    internal static IReadOnlyDictionary<string, KnownDirective> Collect(Schema? schema, DocumentNode document)
    {
        var existing = schema is null
            ? BuiltIns.Document.Definitions.OfType<DirectiveDefinitionNode>()
            : schema.Directives.Select(directive => directive.Node);
        var known = new Dictionary<string, KnownDirective>();
        foreach (var definition in existing.Concat(document.Definitions.OfType<DirectiveDefinitionNode>()))
        {
            known[definition.Name.Value] = From(definition);
        }

        return known;
    }

    private static KnownDirective From(DirectiveDefinitionNode definition) => new(
        [.. definition.Locations.Select(location => location.Value)],
        definition.IsRepeatable,
        [.. definition.Arguments.Select(argument => new Argument(
            argument.Name.Value,
            Printer.Print(argument.Type),
            argument.Type is NonNullTypeNode && argument.DefaultValue is null))]);

    internal sealed record Argument(string Name, string Type, bool IsRequired);
}
