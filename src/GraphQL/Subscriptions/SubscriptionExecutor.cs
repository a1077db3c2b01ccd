using System.Runtime.CompilerServices;
using Platform.GraphQL.Diagnostics;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Subscriptions;

/// <summary>Executes subscriptions: opens the source and makes a result of each of its events.</summary>
// https://spec.graphql.org/September2025/#sec-Subscription
internal sealed class SubscriptionExecutor
{
    private readonly OperationRun _source;
    private readonly CompiledOperation _operation;
    private readonly RequestContext _context;
    private readonly ExecutionOptions _options;
    private readonly CancellationToken _cancellation;

    /// <param name="source">The run that opens the source; each event gets one of its own.</param>
    /// <param name="options">Limits and hooks.</param>
    internal SubscriptionExecutor(OperationRun source, ExecutionOptions options)
    {
        _source = source;
        _operation = source.Operation;
        _context = source.Context;
        _cancellation = source.Cancellation;
        _options = options;
    }

    /// <summary>A stream of results, or a single one with the errors if the source cannot be opened.</summary>
    internal async ValueTask<GraphQLResponse> SubscribeAsync()
    {
        var field = _operation.Root.Items[0];
        try
        {
            var source = await CreateSourceEventStreamAsync(field);
            return new GraphQLResponse(MapSourceToResponseEventsAsync(source, _cancellation));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_cancellation.IsCancellationRequested)
        {
            return new GraphQLResponse(OperationResult.FromErrors([ErrorOf(exception, field)], _context.Language));
        }
    }

    // https://spec.graphql.org/September2025/#CreateSourceEventStream()
    private async ValueTask<IAsyncEnumerable<object?>> CreateSourceEventStreamAsync(SelectedField field)
    {
        if (field.Executor is not EventStreamField events)
        {
            throw new GraphQLRequestException(RequestErrors.NotAStream.At(field.Nodes[0], ("field", field.Definition.Coordinate)));
        }

        return await events.OpenAsync(new FieldCall(_source, field, Source: null, Node: null, Slot: 0));
    }

    // https://spec.graphql.org/September2025/#MapSourceToResponseEvent()
    private async IAsyncEnumerable<OperationResult> MapSourceToResponseEventsAsync(
        IAsyncEnumerable<object?> source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var events = source.GetAsyncEnumerator(cancellation);
        using var place = new OpenSubscription();
        while (true)
        {
            var (hasNext, failure) = await MoveNextAsync(events, cancellation);
            if (failure is not null)
            {
                // The source broke: the subscriber learns of it, then the stream ends.
                yield return OperationResult.FromErrors([failure], _context.Language);
            }

            if (!hasNext)
            {
                yield break;
            }

            yield return await ExecuteSubscriptionEventAsync(events.Current, cancellation);
        }
    }

    private async ValueTask<(bool HasNext, GraphQLError? Failure)> MoveNextAsync(
        IAsyncEnumerator<object?> events, CancellationToken cancellation)
    {
        try
        {
            return (await events.MoveNextAsync(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return (false, ErrorOf(exception, _operation.Root.Items[0]));
        }
    }

    // https://spec.graphql.org/September2025/#ExecuteSubscriptionEvent()
    private async ValueTask<OperationResult> ExecuteSubscriptionEventAsync(object? payload, CancellationToken cancellation)
    {
        if (_context.OpenEventScope is not { } open)
        {
            return await ExecuteAsync(_context, payload, cancellation);
        }

        var scope = open();
        try
        {
            return await ExecuteAsync(_context.WithServices(scope.Services), payload, cancellation);
        }
        finally
        {
            await (scope.Owner?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private ValueTask<OperationResult> ExecuteAsync(RequestContext context, object? payload, CancellationToken cancellation) =>
        new OperationRun(_operation, _source.Variables, context, _options, cancellation).ExecuteAsync(payload);

    private GraphQLError ErrorOf(Exception exception, SelectedField field)
    {
        if (exception is GraphQLRequestException refusal)
        {
            return refusal.Error.HasLocations ? refusal.Error : refusal.Error.WithNodes(field.Nodes);
        }

        _options.OnFieldFailure?.Invoke(new FieldFailure(
            field.Definition.Coordinate, [new PathSegment(field.ResponseName)], exception, _context));
        return ExecutionErrors.Internal.Create().WithCause(exception).WithNodes(field.Nodes).WithPath([new PathSegment(field.ResponseName)]);
    }
}
