using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at a location; a type's extensions count with it.</summary>
// https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
internal sealed class UniqueDirectivesPerLocation : DocumentRule
{
    private readonly Dictionary<string, DirectiveNode> _onSchema = [];
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _onTypes = [];

    internal UniqueDirectivesPerLocation(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        var directives = DirectivesOf(node);
        if (directives.IsDefaultOrEmpty)
        {
            return;
        }

        var seen = SeenAt(node);
        foreach (var directive in directives)
        {
            Check(directive, seen);
        }
    }

    private static ImmutableArray<DirectiveNode> DirectivesOf(SyntaxNode node) => node switch
    {
        SelectionNode selection => selection.Directives,
        ExecutableDefinitionNode definition => definition.Directives,
        VariableDefinitionNode variable => variable.Directives,
        TypeSystemNode definition => definition.Directives,
        MemberNode member => member.Directives,
        _ => default,
    };

    private Dictionary<string, DirectiveNode> SeenAt(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaNode:
                return _onSchema;
            case TypeDefinitionNode type:
                _onTypes.TryAdd(type.Name.Value, []);
                return _onTypes[type.Name.Value];
            default:
                return [];
        }
    }

    private void Check(DirectiveNode directive, Dictionary<string, DirectiveNode> seen)
    {
        var name = directive.Name.Value;
        var isUnique = Context.Directives.TryGetValue(name, out var known) && !known.IsRepeatable;
        if (isUnique && !seen.TryAdd(name, directive))
        {
            Context.Report(ValidationErrors.DirectiveTwice.At([seen[name], directive], ("name", name)));
        }
    }
}
