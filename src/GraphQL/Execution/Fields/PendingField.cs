using System.Runtime.CompilerServices;

namespace Platform.GraphQL.Execution;

/// <summary>A field that waits for its value. Its continuation runs on the logical thread of the run.</summary>
internal sealed class PendingField<T>
{
    private readonly OperationRun _run;
    private readonly SelectedField _field;
    private readonly ValueCompleter<T> _completer;
    private readonly ResultNode _node;
    private readonly int _slot;
    private readonly ValueTaskAwaiter<T> _awaiter;

    internal PendingField(
        OperationRun run, SelectedField field, ValueTask<T> value, ValueCompleter<T> completer, ResultNode node, int slot)
    {
        (_run, _field, _completer, _node, _slot) = (run, field, completer, node, slot);
        _awaiter = value.GetAwaiter();
    }

    // The awaiter captures the run's scheduler, which is the current synchronisation context.
    internal void Wait()
    {
        _run.BeginWait();
        _awaiter.UnsafeOnCompleted(Complete);
    }

    private void Complete()
    {
        _run.EndWait();
        try
        {
            var value = _awaiter.GetResult();
            if (!_node.IsDetached() && !_run.IsCancelled)
            {
                _completer.Complete(_run, _field, value, _node, _slot);
            }
            else
            {
                (value as IDiscardable)?.Discard();
            }
        }
        catch (Exception exception)
        {
            _run.Fail(exception, _field, _node, _slot);
        }
    }
}
