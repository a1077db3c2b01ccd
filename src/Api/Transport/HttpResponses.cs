using Platform.Api.Telemetry;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.Api.Transport;

/// <summary>Writes results as HTTP responses.</summary>
internal static class HttpResponses
{
    private const int SliceSize = 64 * 1024;

    /// <param name="http">The exchange.</param>
    /// <param name="format">What the client accepts.</param>
    /// <param name="result">The result.</param>
    /// <param name="status">The status; a client of before the specification gets 200 for whatever was a well-formed request.</param>
    public static async Task WriteAsync(HttpContext http, ResponseFormat format, OperationResult result, int status)
    {
        var response = http.Response;
        response.StatusCode = format == ResponseFormat.Json && status == StatusCodes.Status400BadRequest ? StatusCodes.Status200OK : status;
        response.ContentType = format == ResponseFormat.Json ? MediaTypes.Json : MediaTypes.GraphQLResponse;
        if (status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        RetryHints.Write(response, result.Errors);
        await SendAsync(http, result);
    }

    /// <summary>Sends a whole body that was written before.</summary>
    public static async Task SendAsync(HttpContext http, ResponseFormat format, int status, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = format == ResponseFormat.GraphQLResponse ? MediaTypes.GraphQLResponse : MediaTypes.Json;
        http.Response.ContentLength = body.Length;
        await WriteAsync(http, body);
    }

    /// <summary>Answers with one error; here the status holds for every client, since the request was not well-formed.</summary>
    public static async Task RefuseAsync(HttpContext http, ResponseFormat format, int status, GraphQLError error, string language)
    {
        OperationTelemetry.RefusedByTransport(error);
        http.Response.StatusCode = status;
        http.Response.ContentType = format == ResponseFormat.GraphQLResponse ? MediaTypes.GraphQLResponse : MediaTypes.Json;
        if (status == StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        }

        RetryHints.Write(http.Response, [error]);
        using var result = OperationResult.FromErrors([error], language);
        await SendAsync(http, result);
    }

    private static async Task SendAsync(HttpContext http, OperationResult result)
    {
        using var buffer = new ResultBuffer();
        result.WriteTo(buffer);
        http.Response.ContentLength = buffer.Length;
        var start = 0;
        foreach (var (position, piece) in buffer.Borrowed)
        {
            await WriteAsync(http, buffer.Written[start..position]);
            await WriteAsync(http, piece);
            start = position;
        }

        await WriteAsync(http, buffer.Written[start..]);
    }

    // In slices: what a client has not read yet then waits here, and not once more in the web server's own buffers.
    private static async ValueTask WriteAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        var isRead = true;
        for (var start = 0; start < body.Length && isRead; start += SliceSize)
        {
            var slice = body.Slice(start, Math.Min(SliceSize, body.Length - start));
            isRead = !(await http.Response.BodyWriter.WriteAsync(slice, http.RequestAborted)).IsCompleted;
        }
    }
}
