using System.Runtime.CompilerServices;
using Platform.GraphQL.Execution.Incremental;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>Collects the fields of selection sets: fragments are spread and fields of one response name merged.</summary>
// https://spec.graphql.org/September2025/#CollectFields()
internal sealed class OperationCompiler
{
    private const int NotDeferred = -1;
    private readonly CompiledOperation _operation;
    private readonly ObjectType _type;
    private readonly bool _defers;
    private readonly Dictionary<string, int> _positions = [];
    private readonly List<CollectedField> _groups = [];
    private readonly HashSet<(string Fragment, int Defer)> _visited = [];
    private readonly List<DeferUsage> _newUsages = [];

    private OperationCompiler(CompiledOperation operation, ObjectType type, bool defers)
    {
        _operation = operation;
        _type = type;
        _defers = defers && operation.DeliversIncrementally;
    }

    /// <summary>The fields of the operation itself.</summary>
    internal static SelectionSet Collect(CompiledOperation operation, ObjectType type, SelectionSetNode selectionSet)
    {
        var compiler = new OperationCompiler(operation, type, defers: true);
        compiler.Collect(selectionSet, null);
        return compiler.Plan(DeferUsageSet.None, isPlanned: false);
    }

    /// <summary>The fields below a field.</summary>
    // https://spec.graphql.org/September2025/#CollectSubfields()
    internal static SelectionSet CollectSubfields(CompiledOperation operation, SelectedField field, ObjectType type)
    {
        // A subtree is delivered at once, so nothing below it can be left for later.
        var isPlanned = field.IsPlanned || field.Executor.Binding.Kind == FieldBindingKind.Subtree;
        var compiler = new OperationCompiler(operation, type, !isPlanned);
        for (var index = 0; index < field.Nodes.Length; index++)
        {
            if (field.Nodes[index].SelectionSet is { } below)
            {
                compiler.Collect(below, field.Usages?[index]);
            }
        }

        return compiler.Plan(field.Delivery, isPlanned);
    }

    private void Collect(SelectionSetNode selectionSet, DeferUsage? usage)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in selectionSet.Selections)
        {
            if (_operation.Includes(selection.Directives))
            {
                Collect(selection, usage);
            }
        }
    }

    private void Collect(SelectionNode selection, DeferUsage? usage)
    {
        switch (selection)
        {
            case FieldNode field:
                Add(field, usage);
                break;
            case InlineFragmentNode inline when Applies(inline.TypeCondition):
                Collect(inline.SelectionSet, Begin(FindDefer(inline, usage)) ?? usage);
                break;
            case FragmentSpreadNode spread:
                CollectFragment(spread, usage);
                break;
        }
    }

    // A fragment is collected once, and once more for each way in which it is deferred, unless it came undeferred before.
    private void CollectFragment(FragmentSpreadNode spread, DeferUsage? usage)
    {
        var name = spread.Name.Value;
        if (!_operation.Fragments.TryGetValue(name, out var fragment) || !Applies(fragment.TypeCondition))
        {
            return;
        }

        var newUsage = FindDefer(spread, usage);
        var position = (newUsage ?? usage)?.Position ?? NotDeferred;
        if (_visited.Contains((name, NotDeferred)) || !_visited.Add((name, position)))
        {
            return;
        }

        Collect(fragment.SelectionSet, Begin(newUsage) ?? usage);
    }

    private DeferUsage? FindDefer(SelectionNode fragment, DeferUsage? parent)
    {
        if (!_defers || fragment.Directives.FirstOrDefault(directive => directive.Name.Value == "defer") is not { } directive)
        {
            return null;
        }

        var label = directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "label")?.Value as StringValueNode;
        return _operation.IsActive(directive) ? new DeferUsage(label?.Value, directive.Location.Start, parent) : null;
    }

    private DeferUsage? Begin(DeferUsage? usage)
    {
        if (usage is not null)
        {
            _newUsages.Add(usage);
        }

        return usage;
    }

    private void Add(FieldNode field, DeferUsage? usage)
    {
        if (!_positions.TryGetValue(field.ResponseName, out var position))
        {
            position = _groups.Count;
            _positions.Add(field.ResponseName, position);
            _groups.Add(new CollectedField());
        }

        _groups[position].Add(field, usage);
    }

    // https://spec.graphql.org/September2025/#DoesFragmentTypeApply()
    private bool Applies(NamedTypeNode? condition) =>
        condition is null
        || condition.Name.Value == _type.Name
        || (_operation.Schema.Schema.Types.Find(condition.Name.Value) is CompositeType type && type.Includes(_type));

    // https://github.com/graphql/graphql-spec/pull/1110 BuildExecutionPlan()
    private SelectionSet Plan(DeferUsageSet delivery, bool isPlanned)
    {
        var now = new List<SelectedField>(_groups.Count);
        List<(DeferUsageSet Usages, List<SelectedField> Fields)>? later = null;
        foreach (var group in _groups)
        {
            // A field that does not exist, which only an unvalidated document has, is passed over.
            if (_operation.Schema.Schema.FindField(_type, group.Name) is { } definition)
            {
                var usages = DeferUsageSet.Of(group.Usages);
                var isNow = usages.IsSameAs(delivery);
                var fields = isNow ? now : FieldsFor(later ??= [], usages);
                fields.Add(new SelectedField(_operation, _type, definition, group, isNow ? delivery : usages) { IsPlanned = isPlanned });
            }
        }

        var plan = later is null && _newUsages.Count == 0
            ? null
            : new DeferPlan(
                [.. _newUsages],
                [.. (later ?? []).Select(group => new DeferredSelections(group.Usages, new SelectionSet(_type, [.. group.Fields])))]);
        return new SelectionSet(_type, [.. now]) { Later = plan };
    }

    private static List<SelectedField> FieldsFor(List<(DeferUsageSet Usages, List<SelectedField> Fields)> groups, DeferUsageSet usages)
    {
        var position = groups.FindIndex(group => group.Usages.IsSameAs(usages));
        if (position < 0)
        {
            position = groups.Count;
            groups.Add((usages, []));
        }

        return groups[position].Fields;
    }
}
