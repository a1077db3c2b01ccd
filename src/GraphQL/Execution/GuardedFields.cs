using System.Collections.Immutable;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>Finds the uses of guarded fields in an operation: at every type that a selection might apply to.</summary>
internal sealed class GuardedFields
{
    private readonly CompiledOperation _operation;
    private readonly HashSet<string> _visited = [];
    private readonly HashSet<FieldUse> _uses = new(UseComparer.Instance);
    private readonly Stack<(CompositeType Type, SelectionSetNode SelectionSet)> _pending = [];

    private GuardedFields(CompiledOperation operation) => _operation = operation;

    internal static ImmutableArray<FieldUse> Find(CompiledOperation operation, SelectionSetNode selectionSet)
    {
        if (!operation.Schema.HasGuardedFields)
        {
            return [];
        }

        var search = new GuardedFields(operation);
        search._pending.Push((operation.RootType, selectionSet));
        while (search._pending.TryPop(out var next))
        {
            search.Visit(next.Type, next.SelectionSet);
        }

        return [.. search._uses];
    }

    private void Visit(CompositeType type, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections.Where(selection => _operation.Includes(selection.Directives)))
        {
            switch (selection)
            {
                case FieldNode field:
                    VisitField(type, field);
                    break;
                case InlineFragmentNode inline:
                    Push(inline.TypeCondition is { } condition ? FindType(condition) : type, inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _visited.Add(spread.Name.Value)
                    && _operation.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Push(FindType(fragment.TypeCondition), fragment.SelectionSet);
                    break;
            }
        }
    }

    private void VisitField(CompositeType type, FieldNode node)
    {
        var holders = type is ObjectType ? [type] : type.PossibleTypes.Prepend(type);
        var guarded = holders
            .Select(holder => _operation.Schema.Schema.FindField(holder, node.Name.Value))
            .OfType<FieldDefinition>()
            .Where(_operation.Schema.IsGuarded);
        foreach (var field in guarded)
        {
            _uses.Add(new FieldUse(field, node));
        }

        Push(_operation.Schema.Schema.FindField(type, node.Name.Value)?.Type.Named as CompositeType, node.SelectionSet);
    }

    private void Push(CompositeType? type, SelectionSetNode? selectionSet)
    {
        if (type is not null && selectionSet is not null)
        {
            _pending.Push((type, selectionSet));
        }
    }

    private CompositeType? FindType(NamedTypeNode condition) =>
        _operation.Schema.Schema.Types.Find(condition.Name.Value) as CompositeType;

    // The equality of syntax is by content; two places with equal content are two uses.
    private sealed class UseComparer : IEqualityComparer<FieldUse>
    {
        internal static readonly UseComparer Instance = new();

        public bool Equals(FieldUse? left, FieldUse? right) =>
            ReferenceEquals(left?.Field, right?.Field) && ReferenceEquals(left?.Node, right?.Node);

        public int GetHashCode(FieldUse use) =>
            HashCode.Combine(use.Field, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(use.Node));
    }
}
