using System.Buffers;
using Platform.GraphQL.Errors;

namespace Platform.Api.Transport;

/// <summary>The bytes of a body in rented memory. Dispose of it when the response is complete: the document lies in it.</summary>
internal sealed class RequestBody(byte[] rented, int length) : IDisposable
{
    public ReadOnlyMemory<byte> Utf8 => rented.AsMemory(0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(rented);

    /// <exception cref="GraphQLRequestException">The body is longer than the limit.</exception>
    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, int longest, CancellationToken cancellation)
    {
        if (request.ContentLength > longest)
        {
            throw TooLarge(longest);
        }

        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            var buffer = result.Buffer;
            if (buffer.Length > longest)
            {
                reader.AdvanceTo(buffer.End);
                throw TooLarge(longest);
            }

            if (result.IsCompleted)
            {
                var rented = ArrayPool<byte>.Shared.Rent((int)buffer.Length);
                buffer.CopyTo(rented);
                var length = (int)buffer.Length;
                reader.AdvanceTo(buffer.End);
                return new RequestBody(rented, length);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static GraphQLRequestException TooLarge(int longest) => new(TransportErrors.RequestTooLarge.Create(("limit", longest)));
}
