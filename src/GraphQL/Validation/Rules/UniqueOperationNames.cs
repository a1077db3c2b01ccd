using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each named operation has a name of its own.</summary>
// https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness
internal sealed class UniqueOperationNames : DocumentRule
{
    private readonly Dictionary<string, NameNode> _names = [];

    internal UniqueOperationNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not ExecutableDefinitionNode)
        {
            return;
        }

        if (node is OperationDefinitionNode { Name: { } name } && !_names.TryAdd(name.Value, name))
        {
            Context.Report(ValidationErrors.OperationNameTwice.At([_names[name.Value], name], ("name", name.Value)));
        }

        Skip(node);
    }
}
