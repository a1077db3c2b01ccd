using Platform.GraphQL.Execution.Incremental;

namespace Platform.GraphQL.Execution;

/// <summary>A list.</summary>
internal sealed class ListCompleter<TList, TItem> : ValueCompleter<TList>
    where TList : IEnumerable<TItem>?
{
    private readonly ValueCompleter<TItem> _item;
    private readonly bool _areItemsNonNull;

    internal ListCompleter(ValueCompleter<TItem> item, bool areItemsNonNull)
    {
        _item = item;
        _areItemsNonNull = areItemsNonNull;
    }

    internal override void Complete(OperationRun run, SelectedField field, TList value, ResultNode node, int slot)
    {
        switch (value)
        {
            case null:
                run.CompleteNull(field, node, slot);
                break;
            case IReadOnlyList<TItem> list:
                CompleteItems(run, field, list, node, slot);
                break;
            default:
                // A sequence may be lazy; it is walked through once, before its items are completed.
                CompleteItems(run, field, [.. value], node, slot);
                break;
        }
    }

    /// <summary>Completes items without leaving any for later.</summary>
    internal void CompleteAll(OperationRun run, SelectedField field, IReadOnlyList<TItem> items, ResultNode node, int slot) =>
        CompleteFirst(run, field, items, items.Count, node, slot);

    private void CompleteItems(OperationRun run, SelectedField field, IReadOnlyList<TItem> items, ResultNode node, int slot)
    {
        var initialCount = run.InitialCountOf(field, node);
        var isStreamed = initialCount >= 0 && initialCount <= items.Count;
        CompleteFirst(run, field, items, isStreamed ? initialCount : items.Count, node, slot);
        if (isStreamed)
        {
            run.Stream(field, node, slot, new ListedItems<TItem>(items, initialCount, _item));
        }
    }

    private void CompleteFirst(OperationRun run, SelectedField field, IReadOnlyList<TItem> items, int count, ResultNode node, int slot)
    {
        var list = run.BeginList(node, slot, count, _areItemsNonNull);
        for (var index = 0; index < count && !list.IsDead && !run.IsCancelled; index++)
        {
            CompleteItem(run, field, items[index], list, index);
        }
    }

    // An item that fails becomes null by itself where null is allowed.
    private void CompleteItem(OperationRun run, SelectedField field, TItem item, ResultNode list, int index)
    {
        try
        {
            _item.Complete(run, field, item, list, index);
        }
        catch (Exception exception)
        {
            run.Fail(exception, field, list, index);
        }
    }
}
