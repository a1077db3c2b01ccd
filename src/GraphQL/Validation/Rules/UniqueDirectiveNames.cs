using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each directive has a name of its own.</summary>
// https://spec.graphql.org/September2025/#sec-Type-System.Directives
internal sealed class UniqueDirectiveNames : DocumentRule
{
    private readonly Dictionary<string, NameNode> _names = [];

    internal UniqueDirectiveNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not DirectiveDefinitionNode { Name: var name })
        {
            return;
        }

        if (Context.Schema?.Directives.Find(name.Value) is not null)
        {
            Context.Report(SchemaDocumentErrors.DirectiveExists.At(name, ("directive", name.Value)));
        }
        else if (!_names.TryAdd(name.Value, name))
        {
            Context.Report(SchemaDocumentErrors.DirectiveTwice.At([_names[name.Value], name], ("directive", name.Value)));
        }
    }
}
