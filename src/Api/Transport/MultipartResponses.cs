using System.Buffers;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>An answer in parts as <c>multipart/mixed</c>.</summary>
// https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md
internal sealed class MultipartResponses(OpenConnections open)
{
    private static ReadOnlySpan<byte> PartHead => "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8;

    private static ReadOnlySpan<byte> Boundary => "\r\n---"u8;

    public async Task WriteAsync(HttpContext http, GraphQLResponse response)
    {
        using var place = open.Enter();
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = MediaTypes.Multipart;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        var writer = http.Response.BodyWriter;
        writer.Write(Boundary);
        await response.SendAsync(
            async write =>
            {
                // The boundary follows at once, so that the client need not wait for the next part to know the end of this one.
                writer.Write(PartHead);
                write(writer);
                writer.Write(Boundary);
                await writer.FlushAsync(http.RequestAborted);
            },
            http.RequestAborted);
        writer.Write("--\r\n"u8);
        await writer.FlushAsync(http.RequestAborted);
    }
}
