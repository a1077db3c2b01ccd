using System.Diagnostics;
using Platform.Api.Telemetry;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>Runs operations for every transport: so many at a time, each for so long, and refunds what they did not use.</summary>
internal sealed class OperationRunner(GraphQLServer server, GraphQLSettings settings) : IDisposable
{
    private static readonly TimeSpan RetryWhenBusy = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _places = new(settings.ConcurrentOperations);

    /// <exception cref="GraphQLRequestException">There was no place in time, or the operation took too long.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    public async ValueTask<GraphQLResponse> ExecuteAsync(PreparedRequest prepared, RequestContext context, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        using var activity = OperationTelemetry.Start(prepared);
        try
        {
            var response = await ExecuteInTurnAsync(prepared, context, cancellation);
            OperationTelemetry.Answered(activity, prepared, response, started);
            return response;
        }
        catch (GraphQLRequestException refusal)
        {
            OperationTelemetry.Refused(activity, prepared, refusal.Error, started);
            throw;
        }
    }

    public void Dispose() => _places.Dispose();

    private async ValueTask<GraphQLResponse> ExecuteInTurnAsync(PreparedRequest prepared, RequestContext context, CancellationToken cancellation)
    {
        // What waits for events is counted with the connections; what is refused costs nothing.
        if (prepared.Kind is null or OperationType.Subscription)
        {
            return await server.ExecuteAsync(prepared, context, cancellation);
        }

        if (!await _places.WaitAsync(settings.LongestWait, cancellation))
        {
            throw new GraphQLRequestException(TransportErrors.ServerBusy.RetryAfter(RetryWhenBusy));
        }

        try
        {
            return await ExecuteInTimeAsync(prepared, context, cancellation);
        }
        finally
        {
            _places.Release();
        }
    }

    private async ValueTask<GraphQLResponse> ExecuteInTimeAsync(PreparedRequest prepared, RequestContext context, CancellationToken cancellation)
    {
        var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(settings.LongestOperation);
        var outlives = false;
        try
        {
            var response = await server.ExecuteAsync(prepared, context, time.Token);
            OperationGate.Refund(context, response);
            outlives = response.IsIncremental;
            return response;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new GraphQLRequestException(TransportErrors.TimedOut.Create(("seconds", settings.LongestOperation.TotalSeconds)));
        }
        finally
        {
            // The later parts of an answer are under the same limit; its timer lets go of the source in the end.
            if (!outlives)
            {
                time.Dispose();
            }
        }
    }
}
