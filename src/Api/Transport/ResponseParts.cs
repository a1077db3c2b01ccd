using System.Buffers;
using System.Runtime.CompilerServices;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>The payloads of an answer of any kind, one after the other: one result, the parts of one, or the results of a stream.</summary>
internal static class ResponseParts
{
    /// <summary>Hands each payload's writer over and frees its memory afterwards.</summary>
    public static async Task SendAsync(this GraphQLResponse response, Func<Action<IBufferWriter<byte>>, Task> send, CancellationToken cancellation)
    {
        await foreach (var write in ReadAsync(response, cancellation))
        {
            await send(write);
        }
    }

    private static async IAsyncEnumerable<Action<IBufferWriter<byte>>> ReadAsync(
        GraphQLResponse response, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (response.IsStream)
        {
            await foreach (var result in response.Stream.WithCancellation(cancellation))
            {
                using (result)
                {
                    yield return result.WriteTo;
                }
            }
        }
        else if (response.IsIncremental)
        {
            await foreach (var part in response.ReadParts().WithCancellation(cancellation))
            {
                using (part)
                {
                    yield return part.WriteTo;
                }
            }
        }
        else
        {
            yield return response.Result.WriteTo;
        }
    }
}
