namespace Platform.GraphQL.Execution;

/// <summary>A field whose value may come later. If it is there at once, nothing is allocated for waiting.</summary>
internal sealed class AsyncField<T> : FieldExecutor
{
    private readonly FieldFunction<ValueTask<T>> _resolve;
    private readonly ValueCompleter<T> _completer;

    internal AsyncField(FieldBinding binding, FieldFunction<ValueTask<T>> resolve, ValueCompleter<T> completer)
        : base(binding)
    {
        _resolve = resolve;
        _completer = completer;
    }

    internal override void Execute(OperationRun run, SelectedField field, object? source, ResultNode node, int slot)
    {
        try
        {
            run.EnterScheduler();
            var call = new FieldCall(run, field, source, node, slot);
            var value = field.Interceptor is { } interceptor ? Intercept(interceptor, call) : _resolve(call);
            if (value.IsCompleted)
            {
                _completer.Complete(run, field, value.GetAwaiter().GetResult(), node, slot);
            }
            else
            {
                new PendingField<T>(run, field, value, _completer, node, slot).Wait();
            }
        }
        catch (Exception exception)
        {
            run.Fail(exception, field, node, slot);
        }
    }

    private ValueTask<T> Intercept(MutationInterceptor interceptor, FieldCall call) =>
        interceptor.ResolveAsync(new ResolveContext(call), () => _resolve(call));
}
