namespace Platform.GraphQL.Execution;

/// <summary>A value or an error that the resolver returned.</summary>
internal sealed class FieldResultCompleter<T> : ValueCompleter<FieldResult<T>>
{
    private readonly ValueCompleter<T> _inner;

    internal FieldResultCompleter(ValueCompleter<T> inner) => _inner = inner;

    internal override void Complete(OperationRun run, SelectedField field, FieldResult<T> value, ResultNode node, int slot)
    {
        if (value.Error is { } error)
        {
            run.Fail(error, field, node, slot);
        }
        else
        {
            _inner.Complete(run, field, value.Value, node, slot);
        }
    }
}
