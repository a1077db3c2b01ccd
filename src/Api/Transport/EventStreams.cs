using System.Buffers;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>Server-Sent Events, distinct connections mode: the response to a request is the stream of its results.</summary>
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
internal sealed class EventStreams(TransportSettings settings, OpenConnections open)
{
    public async Task WriteAsync(HttpContext http, GraphQLResponse response)
    {
        using var place = open.Enter();
        await using var stream = new EventStreamWriter(http, settings.KeepAlive);
        stream.Open();
        await stream.HelloAsync();
        await response.SendAsync(write => stream.NextAsync(null, write), http.RequestAborted);
        await stream.CompleteAsync(null);
    }
}

/// <summary>Writes the events <c>next</c> and <c>complete</c>, one after the other, with a comment as a sign of life in between.</summary>
internal sealed class EventStreamWriter : IAsyncDisposable
{
    private readonly HttpContext _http;
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Timer _keepAlive;

    public EventStreamWriter(HttpContext http, TimeSpan keepAlive)
    {
        _http = http;
        _keepAlive = new Timer(_ => _ = SendAsync(writer => writer.Write(":\n\n"u8)), null, keepAlive, keepAlive);
    }

    public void Open()
    {
        _http.Response.StatusCode = StatusCodes.Status200OK;
        _http.Response.ContentType = MediaTypes.EventStream;
        _http.Response.Headers.CacheControl = "no-store";
        _http.Response.Headers["X-Accel-Buffering"] = "no";
    }

    /// <param name="id">The operation on a single connection; <see langword="null"/> on a distinct one.</param>
    /// <param name="write">Writes what happened.</param>
    public Task NextAsync(string? id, Action<IBufferWriter<byte>> write) => SendAsync(writer =>
    {
        writer.Write("event: next\ndata: "u8);
        if (id is null)
        {
            write(writer);
        }
        else
        {
            writer.Write("{\"id\":"u8);
            WriteText(writer, id);
            writer.Write(",\"payload\":"u8);
            write(writer);
            writer.Write("}"u8);
        }

        writer.Write("\n\n"u8);
    });

    public Task CompleteAsync(string? id) => SendAsync(writer =>
    {
        writer.Write("event: complete\n"u8);
        if (id is null)
        {
            writer.Write("data:\n\n"u8);
            return;
        }

        writer.Write("data: {\"id\":"u8);
        WriteText(writer, id);
        writer.Write("}\n\n"u8);
    });

    /// <summary>Sends a comment, so that the client sees the response begin.</summary>
    public Task HelloAsync() => SendAsync(writer => writer.Write(":\n\n"u8));

    public async ValueTask DisposeAsync()
    {
        await _keepAlive.DisposeAsync();
        await _one.WaitAsync();
        _one.Dispose();
    }

    private async Task SendAsync(Action<IBufferWriter<byte>> write)
    {
        try
        {
            await _one.WaitAsync(_http.RequestAborted);
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            return;
        }

        try
        {
            write(_http.Response.BodyWriter);
            await _http.Response.BodyWriter.FlushAsync(_http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The client left.
        }
        finally
        {
            _one.Release();
        }
    }

    private static void WriteText(IBufferWriter<byte> writer, string text) =>
        writer.Write(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(text));
}
