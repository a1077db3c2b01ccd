using System.Buffers;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Incremental;

namespace Platform.GraphQL.Requests;

/// <summary>The answer to a request: one result, or a stream of results. Dispose of it when it was written.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly OperationResult? _result;
    private readonly IAsyncEnumerable<OperationResult>? _stream;
    private DeliveryPhase? _delivery;

    internal GraphQLResponse(OperationResult result) => _result = result;

    internal GraphQLResponse(IAsyncEnumerable<OperationResult> stream) => _stream = stream;

    internal GraphQLResponse(OperationResult initial, DeliveryPhase delivery)
    {
        _result = initial;
        _delivery = delivery;
        IsIncremental = true;
    }

    /// <summary>Whether the answer is a stream, as that to a subscription is.</summary>
    public bool IsStream => _stream is not null;

    /// <summary>
    /// Whether the answer comes in several parts, which a host writes as parts of <c>multipart/mixed</c> or as events; it happens
    /// only if <see cref="GraphQLServerOptions.EnablesIncrementalDelivery"/> and <see cref="RequestContext.AcceptsIncrementalDelivery"/>
    /// permit it. <see cref="Result"/> is then the first part's, to which extensions may be added; it is written and disposed of
    /// with that part.
    /// </summary>
    public bool IsIncremental { get; private init; }

    /// <summary>Whether nothing was executed: the request itself is at fault. An HTTP host answers with a status of 400, say.</summary>
    // https://spec.graphql.org/September2025/#request-error
    public bool IsRequestError => _result is { HasData: false };

    /// <summary>
    /// What the operation costs, also when it was refused for that; <see langword="null"/> if operations are not priced, or the
    /// request did not come so far.
    /// </summary>
    public OperationCost? Cost { get; internal init; }

    /// <summary>The errors of a single result; empty for a stream.</summary>
    public IReadOnlyList<GraphQLError> Errors => _result?.Errors ?? [];

    /// <summary>The single result.</summary>
    /// <exception cref="InvalidOperationException">The answer is a stream.</exception>
    public OperationResult Result => _result ?? throw new InvalidOperationException("The response is a stream.");

    /// <summary>
    /// The results of a stream. It can be read once; each result is to be disposed of. Ending the enumeration, or cancelling it,
    /// closes the source.
    /// </summary>
    /// <exception cref="InvalidOperationException">The answer is a single result.</exception>
    public IAsyncEnumerable<OperationResult> Stream => _stream ?? throw new InvalidOperationException("The response is a single result.");

    /// <summary>
    /// The parts of an incremental answer, the first one included. It can be read once; each part is to be disposed of. The later
    /// parts are executed while they are read, with the services of the request. Ending the enumeration, or cancelling it, ends
    /// the execution.
    /// </summary>
    /// <exception cref="InvalidOperationException">The answer is not incremental, or was read before.</exception>
    public IAsyncEnumerable<IncrementalPayload> ReadParts()
    {
        var delivery = Interlocked.Exchange(ref _delivery, null)
            ?? throw new InvalidOperationException("The response has no parts that could be read.");
        return delivery.DeliverAsync();
    }

    /// <summary>Writes a single result as UTF-8 JSON.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <exception cref="InvalidOperationException">The answer is a stream.</exception>
    public void WriteTo(IBufferWriter<byte> output) => Result.WriteTo(output);

    /// <summary>Hands back the memory of a single result, and closes an incremental answer that was not read.</summary>
    public void Dispose()
    {
        _result?.Dispose();
        if (Interlocked.Exchange(ref _delivery, null) is { } delivery)
        {
            // Not awaited: nobody reads it, and failures while closing are reported to the host.
            _ = delivery.CloseAsync().AsTask();
        }
    }
}
