using Platform.GraphQL.Errors;
using Platform.GraphQL.Introspection;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Every type that is referred to exists.</summary>
// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
// https://spec.graphql.org/September2025/#sec-Type-System
internal sealed class KnownTypeNames : DocumentRule
{
    private static readonly string[] BuiltInNames = [.. BuiltIns.Document.Definitions.OfType<TypeDefinitionNode>()
        .Select(type => type.Name.Value)
        .Where(BuiltIns.IsType)];

    private readonly HashSet<string> _names;

    internal KnownTypeNames(ValidationContext context)
        : base(context)
    {
        var existing = context.Schema?.Types.Select(type => type.Name) ?? [];
        var defined = context.Document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension);
        _names = [.. existing, .. defined.Select(type => type.Name.Value)];
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not NamedTypeNode { Name.Value: var name } || _names.Contains(name))
        {
            return;
        }

        var isSchemaDocument = Context.EnclosingDefinition is TypeSystemNode;
        if (isSchemaDocument && BuiltInNames.Contains(name))
        {
            return;
        }

        var candidates = isSchemaDocument ? BuiltInNames.Concat(_names) : _names;
        Context.Report(ValidationErrors.TypeUnknown.At(node, ("type", name), ("suggestion", Suggestions.For(name, candidates))));
    }
}
