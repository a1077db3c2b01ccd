using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation;

/// <summary>Which fragments a selection set spreads, directly and through others; remembered for the whole validation.</summary>
internal sealed class FragmentReferences
{
    private readonly ValidationContext _context;
    private readonly Dictionary<SyntaxNode, IReadOnlyList<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SyntaxNode, IReadOnlyList<FragmentDefinitionNode>> _reached = new(ReferenceEqualityComparer.Instance);

    internal FragmentReferences(ValidationContext context) => _context = context;

    /// <summary>The spreads within a selection set at any level, but not within the fragments that they spread.</summary>
    internal IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>([selectionSet]);
        while (pending.TryPop(out var current))
        {
            foreach (var selection in current.Selections)
            {
                Sort(selection, spreads, pending);
            }
        }

        _spreads.Add(selectionSet, spreads);
        return spreads;
    }

    /// <summary>Every fragment that an operation uses, directly or through another fragment, each once.</summary>
    internal IReadOnlyList<FragmentDefinitionNode> ReachedFrom(OperationDefinitionNode operation)
    {
        if (_reached.TryGetValue(operation, out var known))
        {
            return known;
        }

        var reached = new List<FragmentDefinitionNode>();
        var names = new HashSet<string>();
        var pending = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryPop(out var current))
        {
            var fragments = SpreadsIn(current)
                .Where(spread => names.Add(spread.Name.Value))
                .Select(spread => _context.FindFragment(spread.Name.Value))
                .OfType<FragmentDefinitionNode>();
            foreach (var fragment in fragments)
            {
                reached.Add(fragment);
                pending.Push(fragment.SelectionSet);
            }
        }

        _reached.Add(operation, reached);
        return reached;
    }

    private static void Sort(SelectionNode selection, List<FragmentSpreadNode> spreads, Stack<SelectionSetNode> pending)
    {
        switch (selection)
        {
            case FragmentSpreadNode spread:
                spreads.Add(spread);
                break;
            case FieldNode { SelectionSet: { } inner }:
                pending.Push(inner);
                break;
            case InlineFragmentNode inline:
                pending.Push(inline.SelectionSet);
                break;
        }
    }
}
