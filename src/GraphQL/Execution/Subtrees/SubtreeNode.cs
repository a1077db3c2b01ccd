using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution.Subtrees;

/// <summary>
/// An object or a list of a <see cref="SubtreeBuilder"/>. Its slots are the fields of the selection, or the items, by position.
/// </summary>
public readonly struct SubtreeNode
{
    private readonly SubtreeBuilder _builder;
    private readonly ResultNode _node;
    private readonly SelectedField _field;

    internal SubtreeNode(SubtreeBuilder builder, ResultNode node, SelectedField field)
    {
        _builder = builder;
        _node = node;
        _field = field;
    }

    /// <summary>What is selected of an object; <see langword="null"/> for a list.</summary>
    public SelectionSet? Selections => _node.Selections;

    /// <summary>How many slots there are.</summary>
    public int Count => _node.Count;

    /// <summary>Sets a scalar or enum value, or null.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="value">The value.</param>
    public void Set(int slot, LeafValue value) => _node[slot] = value.Value;

    /// <summary>Sets a whole value as JSON, which is copied into the response as it is.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="utf8">One complete JSON value. It is not checked.</param>
    /// <param name="owner">Disposed of when the response was written.</param>
    public void SetJson(int slot, ReadOnlyMemory<byte> utf8, IDisposable? owner = null)
    {
        var piece = new JsonPiece(utf8, owner);
        _builder.Own(piece);
        _node[slot] = new ResultValue(ResultKind.Json, piece);
    }

    /// <summary>Sets an object, whose slots are to be set next.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="type">The object's type.</param>
    public SubtreeNode SetObject(int slot, ObjectType type) => _builder.AddObject(_node, slot, FieldAt(slot), type);

    /// <summary>Sets a list, whose slots are to be set next.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="count">How many items it has.</param>
    public SubtreeNode SetList(int slot, int count) => _builder.AddList(_node, slot, FieldAt(slot), count);

    /// <summary>Fails a field or item.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="error">The error; path and places are added.</param>
    public void Fail(int slot, GraphQLError error) => _builder.Fail(_node, slot, error);

    /// <summary>Leaves a field to the executor, which resolves it as if the parent object came from any resolver.</summary>
    /// <param name="slot">The slot of a field, from 0.</param>
    /// <param name="parent">The object that has the field.</param>
    public void Defer(int slot, object parent) => _node[slot] = new ResultValue(ResultKind.Deferred, parent);

    private SelectedField FieldAt(int slot) => _node.Selections?.Items[slot] ?? _field;
}
