using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>No field of an input object is given twice.</summary>
// https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness
internal sealed class UniqueInputFieldNames : DocumentRule
{
    private readonly Stack<Dictionary<string, NameNode>> _names = [];

    internal UniqueInputFieldNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case ObjectValueNode:
                _names.Push([]);
                break;
            case ObjectFieldNode { Name: var name } when !_names.Peek().TryAdd(name.Value, name):
                Context.Report(ValidationErrors.InputFieldTwice.At([_names.Peek()[name.Value], name], ("field", name.Value)));
                break;
        }
    }

    internal override void Leave(SyntaxNode node)
    {
        if (node is ObjectValueNode)
        {
            _names.Pop();
        }
    }
}
