using System.Runtime.CompilerServices;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Introspection does not nest lists of fields so deeply that its answer explodes.</summary>
// https://spec.graphql.org/September2025/#sec-Schema-Introspection
internal sealed class MaxIntrospectionDepth : DocumentRule
{
    private const int MostLists = 3;
    private readonly HashSet<string> _path = [];
    private readonly Dictionary<string, int> _searched = [];

    internal MaxIntrospectionDepth(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is FieldNode { Name.Value: "__schema" or "__type" } field && IsTooDeep(field, depth: 0))
        {
            Context.Report(ValidationErrors.IntrospectionTooDeep.At(node));
            Skip(node);
        }
    }

    private bool IsTooDeep(SelectionNode selection, int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (selection)
        {
            case FragmentSpreadNode spread:
                return IsTooDeep(spread, depth);
            case FieldNode field:
                depth += field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0;
                return depth >= MostLists || IsTooDeep(field.SelectionSet, depth);
            default:
                return IsTooDeep((selection as InlineFragmentNode)?.SelectionSet, depth);
        }
    }

    private bool IsTooDeep(SelectionSetNode? selectionSet, int depth) =>
        selectionSet is not null && selectionSet.Selections.Any(selection => IsTooDeep(selection, depth));

    // A fragment that was once found shallow at some depth is shallow at every lesser one, so it is not searched again.
    private bool IsTooDeep(FragmentSpreadNode spread, int depth)
    {
        var name = spread.Name.Value;
        var isKnownShallow = _searched.TryGetValue(name, out var searched) && searched >= depth;
        if (isKnownShallow || Context.FindFragment(name) is not { } fragment || !_path.Add(name))
        {
            return false;
        }

        var isTooDeep = IsTooDeep(fragment.SelectionSet, depth);
        _path.Remove(name);
        _searched[name] = depth;
        return isTooDeep;
    }
}
