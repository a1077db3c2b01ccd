using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A field has a selection exactly if its type has fields.</summary>
// https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
internal sealed class ScalarLeafs : DocumentRule
{
    internal ScalarLeafs(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not FieldNode field || Context.Types.Type is not { } type)
        {
            return;
        }

        var isLeaf = type.Named is not CompositeType;
        if (isLeaf && field.SelectionSet is { } selectionSet)
        {
            Context.Report(ValidationErrors.SelectionOnLeaf.At(selectionSet, ("field", field.Name.Value), ("type", type)));
        }
        else if (!isLeaf && field.SelectionSet is null)
        {
            Context.Report(ValidationErrors.SelectionMissing.At(node, ("field", field.Name.Value), ("type", type)));
        }
    }
}
