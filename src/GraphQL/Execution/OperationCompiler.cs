using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>Collects the fields of selection sets: fragments are spread and fields of one response name merged.</summary>
// https://spec.graphql.org/September2025/#CollectFields()
internal sealed class OperationCompiler
{
    private readonly CompiledOperation _operation;
    private readonly ObjectType _type;
    private readonly Dictionary<string, int> _positions = [];
    private readonly List<ImmutableArray<FieldNode>.Builder> _groups = [];
    private readonly HashSet<string> _visited = [];

    private OperationCompiler(CompiledOperation operation, ObjectType type)
    {
        _operation = operation;
        _type = type;
    }

    internal static SelectionSet Collect(CompiledOperation operation, ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var compiler = new OperationCompiler(operation, type);
        foreach (var selectionSet in selectionSets)
        {
            compiler.Collect(selectionSet);
        }

        return new SelectionSet(type, [.. compiler._groups.Select(compiler.Compile).OfType<SelectedField>()]);
    }

    private void Collect(SelectionSetNode selectionSet)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in selectionSet.Selections)
        {
            if (_operation.Includes(selection.Directives))
            {
                Collect(selection);
            }
        }
    }

    private void Collect(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                Add(field);
                break;
            case InlineFragmentNode inline when Applies(inline.TypeCondition):
                Collect(inline.SelectionSet);
                break;
            case FragmentSpreadNode spread when _visited.Add(spread.Name.Value):
                CollectFragment(spread.Name.Value);
                break;
        }
    }

    private void CollectFragment(string name)
    {
        if (_operation.Fragments.TryGetValue(name, out var fragment) && Applies(fragment.TypeCondition))
        {
            Collect(fragment.SelectionSet);
        }
    }

    private void Add(FieldNode field)
    {
        if (!_positions.TryGetValue(field.ResponseName, out var position))
        {
            position = _groups.Count;
            _positions.Add(field.ResponseName, position);
            _groups.Add(ImmutableArray.CreateBuilder<FieldNode>(1));
        }

        _groups[position].Add(field);
    }

    // https://spec.graphql.org/September2025/#DoesFragmentTypeApply()
    private bool Applies(NamedTypeNode? condition) =>
        condition is null
        || condition.Name.Value == _type.Name
        || (_operation.Schema.Schema.Types.Find(condition.Name.Value) is CompositeType type && type.Includes(_type));

    // A field that does not exist, which only an unvalidated document has, is passed over.
    private SelectedField? Compile(ImmutableArray<FieldNode>.Builder nodes) =>
        _operation.Schema.Schema.FindField(_type, nodes[0].Name.Value) is { } definition
            ? new SelectedField(_operation, _type, definition, nodes.DrainToImmutable())
            : null;
}
