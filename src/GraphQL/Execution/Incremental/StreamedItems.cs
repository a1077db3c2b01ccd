namespace Platform.GraphQL.Execution.Incremental;

/// <summary>The items of a list that come after its first part. Closed.</summary>
internal abstract class StreamedItems
{
    /// <summary>Goes to the next item.</summary>
    /// <returns>False at the end.</returns>
    internal abstract ValueTask<bool> MoveNextAsync();

    /// <summary>Completes the current item.</summary>
    internal abstract void Complete(OperationRun run, SelectedField field, ResultNode node, int slot);

    /// <summary>Closes the source.</summary>
    internal abstract ValueTask DisposeAsync();
}

/// <summary>Items that are at hand.</summary>
internal sealed class ListedItems<T>(IReadOnlyList<T> items, int first, ValueCompleter<T> completer) : StreamedItems
{
    private int _index = first - 1;

    internal override ValueTask<bool> MoveNextAsync() => new(++_index < items.Count);

    internal override void Complete(OperationRun run, SelectedField field, ResultNode node, int slot) =>
        completer.Complete(run, field, items[_index], node, slot);

    internal override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>Items that arrive one after another.</summary>
internal sealed class ArrivingItems<T>(IAsyncEnumerator<T> items, ValueCompleter<T> completer) : StreamedItems
{
    internal override ValueTask<bool> MoveNextAsync() => items.MoveNextAsync();

    internal override void Complete(OperationRun run, SelectedField field, ResultNode node, int slot) =>
        completer.Complete(run, field, items.Current, node, slot);

    internal override ValueTask DisposeAsync() => items.DisposeAsync();
}
