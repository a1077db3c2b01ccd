using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A fragment's type can be selected from.</summary>
// https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types
internal sealed class FragmentsOnCompositeTypes : DocumentRule
{
    internal FragmentsOnCompositeTypes(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case InlineFragmentNode { TypeCondition: { } condition } when IsLeaf(condition):
                Context.Report(ValidationErrors.InlineFragmentOnLeaf.At(condition, ("type", condition.Name.Value)));
                break;
            case FragmentDefinitionNode fragment when IsLeaf(fragment.TypeCondition):
                Context.Report(ValidationErrors.FragmentOnLeaf.At(
                    fragment.TypeCondition, ("fragment", fragment.Name.Value), ("type", fragment.TypeCondition.Name.Value)));
                break;
        }
    }

    private bool IsLeaf(NamedTypeNode condition) =>
        Context.Schema?.Types.Find(condition.Name.Value) is { } type and not CompositeType;
}
