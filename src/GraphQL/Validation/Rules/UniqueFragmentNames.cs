using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each fragment has a name of its own.</summary>
// https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness
internal sealed class UniqueFragmentNames : DocumentRule
{
    private readonly Dictionary<string, NameNode> _names = [];

    internal UniqueFragmentNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not ExecutableDefinitionNode)
        {
            return;
        }

        if (node is FragmentDefinitionNode { Name: var name } && !_names.TryAdd(name.Value, name))
        {
            Context.Report(ValidationErrors.FragmentNameTwice.At([_names[name.Value], name], ("name", name.Value)));
        }

        Skip(node);
    }
}
