namespace Platform.GraphQL.Execution;

/// <summary>The root field of a subscription: it opens a stream, and completes each event of it.</summary>
// https://spec.graphql.org/September2025/#ResolveFieldEventStream()
internal abstract class EventStreamField : FieldExecutor
{
    private protected EventStreamField(FieldBinding binding)
        : base(binding)
    {
    }

    /// <summary>Opens the stream. It may throw.</summary>
    internal abstract ValueTask<IAsyncEnumerable<object?>> OpenAsync(FieldCall call);
}

/// <summary>The root field of a subscription whose events have a known C# type.</summary>
internal sealed class EventStreamField<T> : EventStreamField
{
    private readonly FieldFunction<ValueTask<IAsyncEnumerable<T>>> _open;
    private readonly ValueCompleter<T> _completer;

    internal EventStreamField(FieldBinding binding, FieldFunction<ValueTask<IAsyncEnumerable<T>>> open, ValueCompleter<T> completer)
        : base(binding)
    {
        _open = open;
        _completer = completer;
    }

    internal override async ValueTask<IAsyncEnumerable<object?>> OpenAsync(FieldCall call) => AsyncSequences.Box(await _open(call));

    // https://spec.graphql.org/September2025/#ExecuteSubscriptionEvent()
    internal override void Execute(OperationRun run, SelectedField field, object? source, ResultNode node, int slot)
    {
        try
        {
            _completer.Complete(run, field, (T)source!, node, slot); // An event of the stream, so of its type.
        }
        catch (Exception exception)
        {
            run.Fail(exception, field, node, slot);
        }
    }
}
