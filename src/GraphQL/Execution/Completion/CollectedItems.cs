using Platform.GraphQL.Execution.Incremental;

namespace Platform.GraphQL.Execution;

/// <summary>The items of an asynchronous sequence for a field that is a list: all of them, or the first ones and the rest to come.</summary>
/// <param name="items">The items that came.</param>
/// <param name="rest">The sequence after them; null if it is at its end.</param>
internal sealed class CollectedItems<T>(List<T> items, IAsyncEnumerator<T>? rest) : IDiscardable
{
    internal List<T> Items { get; } = items;

    internal IAsyncEnumerator<T>? Rest { get; } = rest;

    /// <summary>Reads a sequence, as far as its items are wanted at first.</summary>
    internal static async ValueTask<CollectedItems<T>> ReadAsync(IAsyncEnumerable<T> sequence, FieldCall call)
    {
        var initialCount = call.Run.InitialCountOf(call.Field, call.Node);
        var items = new List<T>();
        var source = sequence.GetAsyncEnumerator(call.Run.Cancellation);
        var isAtEnd = true;
        try
        {
            while (items.Count != initialCount && await source.MoveNextAsync())
            {
                items.Add(source.Current);
            }

            isAtEnd = items.Count != initialCount;
        }
        finally
        {
            await (isAtEnd ? source.DisposeAsync() : ValueTask.CompletedTask);
        }

        return new CollectedItems<T>(items, isAtEnd ? null : source);
    }

    void IDiscardable.Discard() => _ = Rest?.DisposeAsync().AsTask();
}

/// <summary>A list of items from an asynchronous sequence.</summary>
internal sealed class CollectedCompleter<T> : ValueCompleter<CollectedItems<T>>
{
    private readonly ValueCompleter<T> _item;
    private readonly ListCompleter<List<T>, T> _list;

    internal CollectedCompleter(ValueCompleter<T> item, bool areItemsNonNull)
    {
        _item = item;
        _list = new ListCompleter<List<T>, T>(item, areItemsNonNull);
    }

    internal override void Complete(OperationRun run, SelectedField field, CollectedItems<T> value, ResultNode node, int slot)
    {
        _list.CompleteAll(run, field, value.Items, node, slot);
        if (value.Rest is { } rest)
        {
            run.Stream(field, node, slot, new ArrivingItems<T>(rest, _item));
        }
    }
}
