using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution.Subtrees;

/// <summary>
/// Builds the value of a field out of nodes. Set the root first, then every slot of every object and list: a slot that is left
/// out is null, which is an error where null is not allowed. A builder is used by one thread at a time.
/// </summary>
public sealed class SubtreeBuilder
{
    private readonly SelectedField _field;
    private readonly ResultArena _arena = new();
    private readonly List<(ResultNode Node, SelectedField Field)> _nodes = [];
    private readonly List<(ResultNode Node, int Slot, GraphQLError Error)> _failures = [];
    private readonly List<ResponseMemory> _owned;

    internal SubtreeBuilder(SelectedField field)
    {
        _field = field;
        _owned = [_arena];
    }

    internal ResultNode? Root { get; private set; }

    internal IReadOnlyList<ResponseMemory> Owned => _owned;

    /// <summary>Makes the value an object.</summary>
    /// <param name="type">Its type.</param>
    public SubtreeNode SetRootObject(ObjectType type)
    {
        var node = NewObject(null, 0, _field.SelectionsOn(type));
        Root = node;
        return new SubtreeNode(this, node, _field);
    }

    /// <summary>Makes the value a list.</summary>
    /// <param name="count">How many items it has.</param>
    public SubtreeNode SetRootList(int count)
    {
        Root = NewList(null, 0, _field.Definition.Type, count);
        return Register(Root, _field);
    }

    internal SubtreeNode AddObject(ResultNode parent, int slot, SelectedField field, ObjectType type)
    {
        var node = NewObject(parent, slot, field.SelectionsOn(type));
        parent[slot] = new ResultValue(ResultKind.Node, node);
        return new SubtreeNode(this, node, field);
    }

    internal SubtreeNode AddList(ResultNode parent, int slot, SelectedField field, int count)
    {
        var node = NewList(parent, slot, ListTypeAt(parent, field), count);
        parent[slot] = new ResultValue(ResultKind.Node, node);
        return Register(node, field);
    }

    internal void Fail(ResultNode node, int slot, GraphQLError error) => _failures.Add((node, slot, error));

    internal void Own(ResponseMemory piece) => _owned.Add(piece);

    /// <summary>
    /// Reports the failures, executes what was left to the executor and checks the rest. The root is in the tree by now.
    /// </summary>
    internal void Complete(OperationRun run)
    {
        foreach (var (node, slot, error) in _failures)
        {
            run.Fail(error, FieldAt(node, slot), node, slot);
        }

        foreach (var (node, field) in _nodes)
        {
            Complete(run, node, field);
        }
    }

    private static void Complete(OperationRun run, ResultNode node, SelectedField field)
    {
        for (var slot = 0; slot < node.Count && !node.IsDetached(); slot++)
        {
            var slotField = node.Selections?.Items[slot] ?? field;
            if (node[slot].Kind == ResultKind.Deferred)
            {
                var parent = node[slot].Reference;
                node[slot] = default;
                slotField.Executor.Execute(run, slotField, parent, node, slot);
            }
            else if (node[slot].IsNull && node.IsNonNull(slot))
            {
                run.CompleteNull(slotField, node, slot);
            }
        }
    }

    private SubtreeNode Register(ResultNode node, SelectedField field)
    {
        _nodes.Add((node, field));
        return new SubtreeNode(this, node, field);
    }

    private ResultNode NewObject(ResultNode? parent, int slot, SelectionSet selections)
    {
        var buffer = _arena.Take(selections.Items.Length, out var offset);
        var node = new ResultNode(parent, slot, selections, buffer, offset);
        _nodes.Add((node, _field));
        return node;
    }

    private ResultNode NewList(ResultNode? parent, int slot, GraphQLType type, int count)
    {
        var item = type.Nullable is ListType list
            ? list.Item
            : throw new InvalidOperationException($"{_field.Definition} has no list at this place.");
        var buffer = _arena.Take(count, out var offset);
        return new ResultNode(parent, slot, item.IsNonNull, buffer, offset, count);
    }

    // A list within a list has the type that is left when each list around it is taken off.
    private static GraphQLType ListTypeAt(ResultNode parent, SelectedField field)
    {
        var depth = 0;
        for (var node = parent; node is not null && node.Selections is null; node = node.Parent)
        {
            depth++;
        }

        var type = field.Definition.Type;
        for (var level = 0; level < depth; level++)
        {
            type = type.Nullable is ListType list ? list.Item : type;
        }

        return type;
    }

    private SelectedField FieldAt(ResultNode node, int slot) =>
        node.Selections?.Items[slot] ?? _nodes.First(entry => ReferenceEquals(entry.Node, node)).Field;
}
