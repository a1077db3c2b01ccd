using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each type has a name of its own.</summary>
// https://spec.graphql.org/September2025/#sec-Schema
internal sealed class UniqueTypeNames : DocumentRule
{
    private readonly Dictionary<string, NameNode> _names = [];

    internal UniqueTypeNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not TypeDefinitionNode { IsExtension: false, Name: var name })
        {
            return;
        }

        if (Context.Schema?.Types.Find(name.Value) is not null)
        {
            Context.Report(SchemaDocumentErrors.TypeExists.At(name, ("type", name.Value)));
        }
        else if (!_names.TryAdd(name.Value, name))
        {
            Context.Report(SchemaDocumentErrors.TypeTwice.At([_names[name.Value], name], ("type", name.Value)));
        }
    }
}
