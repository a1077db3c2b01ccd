namespace Platform.GraphQL.Execution;

/// <summary>Gets a field's value.</summary>
internal delegate T FieldFunction<out T>(FieldCall call);

/// <summary>A field whose value is there at once.</summary>
internal sealed class SyncField<T> : FieldExecutor
{
    private readonly FieldFunction<T> _resolve;
    private readonly ValueCompleter<T> _completer;

    internal SyncField(FieldBinding binding, FieldFunction<T> resolve, ValueCompleter<T> completer)
        : base(binding)
    {
        _resolve = resolve;
        _completer = completer;
    }

    internal override void Execute(OperationRun run, SelectedField field, object? source, ResultNode node, int slot)
    {
        try
        {
            _completer.Complete(run, field, _resolve(new FieldCall(run, field, source, node, slot)), node, slot);
        }
        catch (Exception exception)
        {
            run.Fail(exception, field, node, slot);
        }
    }
}
