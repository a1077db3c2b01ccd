using System.Buffers;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.GraphQL.Requests;

/// <summary>The answer to a request: one result, or a stream of results. Dispose of it when it was written.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly OperationResult? _result;
    private readonly IAsyncEnumerable<OperationResult>? _stream;

    internal GraphQLResponse(OperationResult result) => _result = result;

    internal GraphQLResponse(IAsyncEnumerable<OperationResult> stream) => _stream = stream;

    /// <summary>Whether the answer is a stream, as that to a subscription is.</summary>
    public bool IsStream => _stream is not null;

    /// <summary>Whether nothing was executed: the request itself is at fault. An HTTP host answers with a status of 400, say.</summary>
    // https://spec.graphql.org/September2025/#request-error
    public bool IsRequestError => _result is { HasData: false };

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

    /// <summary>Writes a single result as UTF-8 JSON.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <exception cref="InvalidOperationException">The answer is a stream.</exception>
    public void WriteTo(IBufferWriter<byte> output) => Result.WriteTo(output);

    /// <summary>Hands back the memory of a single result.</summary>
    public void Dispose() => _result?.Dispose();
}
