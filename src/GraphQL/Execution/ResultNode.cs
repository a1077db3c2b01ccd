using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution;

/// <summary>An object or a list of the result tree. Its slots lie side by side in an array of the arena.</summary>
internal sealed class ResultNode
{
    private readonly ResultValue[] _buffer;
    private readonly int _offset;
    private readonly bool _areItemsNonNull;

    /// <summary>An object: a slot for each selected field.</summary>
    internal ResultNode(ResultNode? parent, int parentSlot, SelectionSet selections, ResultValue[] buffer, int offset)
    {
        (Parent, ParentSlot, Selections) = (parent, parentSlot, selections);
        (_buffer, _offset, Count) = (buffer, offset, selections.Fields.Length);
    }

    /// <summary>A list: a slot for each item.</summary>
    internal ResultNode(ResultNode? parent, int parentSlot, bool areItemsNonNull, ResultValue[] buffer, int offset, int count)
    {
        (Parent, ParentSlot, _areItemsNonNull) = (parent, parentSlot, areItemsNonNull);
        (_buffer, _offset, Count) = (buffer, offset, count);
    }

    /// <summary>The node above; null for the root of the response, and of a subtree that is not yet attached.</summary>
    internal ResultNode? Parent { get; private set; }

    /// <summary>The slot of the node above that holds this node.</summary>
    internal int ParentSlot { get; private set; }

    /// <summary>What an object selects; null for a list.</summary>
    internal SelectionSet? Selections { get; }

    internal int Count { get; }

    /// <summary>Whether the node was replaced by null, so that nothing more may be done for it.</summary>
    internal bool IsDead { get; private set; }

    internal ref ResultValue this[int slot] => ref _buffer[_offset + slot];

    internal bool IsNonNull(int slot) => Selections is null ? _areItemsNonNull : Selections.Fields[slot].IsNonNull;

    internal void Attach(ResultNode parent, int parentSlot) => (Parent, ParentSlot) = (parent, parentSlot);

    /// <summary>Whether this node or one above it was replaced by null.</summary>
    internal bool IsDetached()
    {
        for (ResultNode? node = this; node is not null; node = node.Parent)
        {
            if (node.IsDead)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts null into a slot; where null is not allowed, the node itself becomes null, and so on upwards.</summary>
    /// <returns>True if null went all the way up, so that there is no data.</returns>
    // https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors
    internal bool Nullify(int slot)
    {
        ResultNode? node = this;
        while (node is not null)
        {
            node[slot] = default;
            if (!node.IsNonNull(slot))
            {
                return false;
            }

            node.IsDead = true;
            slot = node.ParentSlot;
            node = node.Parent;
        }

        return true;
    }

    internal ImmutableArray<PathSegment> PathTo(int slot)
    {
        var path = new Stack<PathSegment>();
        var position = slot;
        ResultNode? node = this;
        while (node is not null)
        {
            path.Push(node.Selections is null
                ? new PathSegment(position)
                : new PathSegment(node.Selections.Fields[position].ResponseName));
            position = node.ParentSlot;
            node = node.Parent;
        }

        return [.. path];
    }
}
