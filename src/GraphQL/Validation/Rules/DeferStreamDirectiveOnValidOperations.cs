using System.Runtime.CompilerServices;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A subscription defers and streams nothing, unless a condition can prevent it.</summary>
// https://github.com/graphql/graphql-spec/pull/1110 Defer And Stream Directives Are Used On Valid Operations
internal sealed class DeferStreamDirectiveOnValidOperations : DocumentRule
{
    private readonly HashSet<string> _valid = [];
    private readonly List<SyntaxNode> _spreads = [];

    internal DeferStreamDirectiveOnValidOperations(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not OperationDefinitionNode { Operation: OperationType.Subscription } operation
            || !IncrementalDirectives.AreDefined(Context))
        {
            return;
        }

        var visited = new HashSet<string>();
        if (Check(operation.SelectionSet, visited))
        {
            _valid.UnionWith(visited);
        }
    }

    private bool Check(SelectionSetNode selectionSet, HashSet<string> visited)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var isValid = true;
        foreach (var selection in selectionSet.Selections.Where(selection => !CanBeLeftOut(selection)))
        {
            isValid &= CheckDirectives(selection);
            isValid &= CheckBelow(selection, visited);
        }

        return isValid;
    }

    private bool CheckDirectives(SelectionNode selection)
    {
        var isValid = true;
        foreach (var directive in selection.Directives.Where(directive => directive.Name.Value is "defer" or "stream" && !CanBeOff(directive)))
        {
            isValid = false;
            var error = directive.Name.Value == "defer" ? ValidationErrors.DeferInSubscription : ValidationErrors.StreamInSubscription;
            Context.Report(error.At([directive, .. _spreads.AsEnumerable().Reverse()]));
        }

        return isValid;
    }

    private bool CheckBelow(SelectionNode selection, HashSet<string> visited)
    {
        switch (selection)
        {
            case FieldNode { SelectionSet: { } below }:
                return Check(below, visited);
            case InlineFragmentNode inline:
                return Check(inline.SelectionSet, visited);
            case FragmentSpreadNode spread when !_valid.Contains(spread.Name.Value) && visited.Add(spread.Name.Value)
                && Context.FindFragment(spread.Name.Value) is { } fragment:
                _spreads.Add(spread);
                var isValid = Check(fragment.SelectionSet, visited);
                _spreads.RemoveAt(_spreads.Count - 1);
                return isValid;
            default:
                return true;
        }
    }

    private static bool CanBeOff(DirectiveNode directive) =>
        IncrementalDirectives.Condition(directive) is VariableNode or BooleanValueNode { Value: false };

    private static bool CanBeLeftOut(SelectionNode selection) =>
        (IncrementalDirectives.Find(selection, "skip") is { } skip
            && IncrementalDirectives.Condition(skip) is not BooleanValueNode { Value: false })
        || (IncrementalDirectives.Find(selection, "include") is { } include
            && IncrementalDirectives.Condition(include) is not (null or BooleanValueNode { Value: true }));
}
