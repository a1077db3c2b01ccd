using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Some object can have both the fragment's type and the enclosing one.</summary>
// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
internal sealed class PossibleFragmentSpreads : DocumentRule
{
    internal PossibleFragmentSpreads(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (Context.Types.ParentType is not { } parent)
        {
            return;
        }

        switch (node)
        {
            case InlineFragmentNode when Context.Types.Type is CompositeType type && !Overlap(type, parent):
                Context.Report(ValidationErrors.InlineFragmentImpossible.At(node, ("parent", parent), ("type", type)));
                break;
            case FragmentSpreadNode spread when FindType(spread) is { } type && !Overlap(type, parent):
                Context.Report(ValidationErrors.FragmentImpossible.At(
                    node, ("fragment", spread.Name.Value), ("parent", parent), ("type", type)));
                break;
        }
    }

    private CompositeType? FindType(FragmentSpreadNode spread) =>
        Context.FindFragment(spread.Name.Value) is { } fragment
            ? Context.Schema?.Types.Find(fragment.TypeCondition.Name.Value) as CompositeType
            : null;

    private static bool Overlap(CompositeType left, CompositeType right) =>
        ReferenceEquals(left, right) || left.PossibleTypes.Any(right.Includes);
}
