using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>One socket: reads its messages, runs its operations, writes their results one message at a time.</summary>
internal sealed class WebSocketSession(
    WebSocket socket,
    GraphQLServer server,
    OperationRunner runner,
    TransportSettings settings,
    Func<string?, ValueTask<RequestContext?>> authenticate,
    ILogger logger) : IAsyncDisposable
{
    private readonly ConnectionOperations _operations = new(settings.OperationsPerConnection);
    private readonly SemaphoreSlim _sending = new(1, 1);
    private RequestContext? _context;
    private bool _initialised;

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await ReadMessagesAsync(cancellation);
        }
        catch (TimeoutException)
        {
            await CloseAsync(CloseCodes.ConnectionInitTimeout, "Connection initialisation timeout");
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            await CloseAsync((int)WebSocketCloseStatus.EndpointUnavailable, "Going away");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _operations.DisposeAsync();
        _sending.Dispose();
    }

    private async Task ReadMessagesAsync(CancellationToken cancellation)
    {
        var opened = Environment.TickCount64;
        while (await ReadInTimeAsync(opened, cancellation) is { } bytes)
        {
            if (ClientMessage.Parse(bytes) is not { } message)
            {
                await CloseAsync(CloseCodes.BadRequest, "Invalid message");
                return;
            }

            if (await HandleAsync(message, cancellation) is { } close)
            {
                await CloseAsync(close.Code, close.Reason);
                return;
            }
        }
    }

    // Cancelling a read would break the socket, and the client would not learn why.
    private Task<ReadOnlyMemory<byte>?> ReadInTimeAsync(long opened, CancellationToken cancellation)
    {
        var left = settings.ConnectionInitTimeout - TimeSpan.FromMilliseconds(Environment.TickCount64 - opened);
        var reading = ReadAsync(cancellation);
        return _initialised ? reading : reading.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, cancellation);
    }

    private async ValueTask<(int Code, string Reason)?> HandleAsync(ClientMessage message, CancellationToken cancellation)
    {
        switch (message.Type)
        {
            case "connection_init":
                return await InitialiseAsync(message, cancellation);
            case "ping":
                await SendAsync(writer => writer.Write("{\"type\":\"pong\"}"u8), cancellation);
                return null;
            case "pong":
                return null;
            case "complete" when message.Id is { } id:
                _operations.Stop(id);
                return null;
            case "subscribe" when message is { Id: { Length: > 0 } id }:
                return Subscribe(id, message, cancellation);
            default:
                return (CloseCodes.BadRequest, "Invalid message");
        }
    }

    private async ValueTask<(int Code, string Reason)?> InitialiseAsync(ClientMessage message, CancellationToken cancellation)
    {
        if (_initialised)
        {
            return (CloseCodes.TooManyInits, "Too many initialisation requests");
        }

        _initialised = true;
        _context = await authenticate(message.Authorization);
        if (_context is null)
        {
            return (CloseCodes.Forbidden, "Forbidden");
        }

        await SendAsync(writer => writer.Write("{\"type\":\"connection_ack\"}"u8), cancellation);
        return null;
    }

    private (int Code, string Reason)? Subscribe(string id, ClientMessage message, CancellationToken cancellation)
    {
        if (_context is not { } context)
        {
            return (CloseCodes.Unauthorized, "Unauthorized");
        }

        if (_operations.IsFull)
        {
            var refusal = TransportErrors.TooManyOperations.Create(("limit", settings.OperationsPerConnection));
            return _operations.TryStart(id, stop => SendErrorsAsync(id, [refusal], context.Language, stop), cancellation) ? null : Exists(id);
        }

        return _operations.TryStart(id, stop => ExecuteAsync(id, message, context, stop), cancellation) ? null : Exists(id);
    }

    private static (int Code, string Reason) Exists(string id) => (CloseCodes.SubscriberExists, $"Subscriber for {id[..Math.Min(id.Length, 64)]} already exists");

    private async Task ExecuteAsync(string id, ClientMessage message, RequestContext context, CancellationToken cancellation)
    {
        try
        {
            using var response = await runner.ExecuteAsync(server.Prepare(GraphQLRequestReader.Read(message.Payload)), context, cancellation);
            if (!response.IsStream && response.IsRequestError)
            {
                await SendErrorsAsync(id, response.Errors, context.Language, cancellation);
                return;
            }

            await response.SendAsync(write => SendNextAsync(id, write, cancellation), cancellation);
            await SendAsync(writer => WriteMessage(writer, "complete"u8, id), cancellation);
        }
        catch (GraphQLRequestException refusal)
        {
            await SendErrorsAsync(id, [refusal.Error], context.Language, cancellation);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or WebSocketException))
        {
            logger.LogError(failure, "An operation of a WebSocket failed.");
            await SendErrorsAsync(id, [TransportErrors.Internal.Create(("trace", id))], context.Language, cancellation);
        }
    }

    private Task SendNextAsync(string id, Action<IBufferWriter<byte>> write, CancellationToken cancellation) => SendAsync(
        writer =>
        {
            writer.Write("{\"type\":\"next\",\"id\":"u8);
            writer.Write(JsonSerializer.SerializeToUtf8Bytes(id));
            writer.Write(",\"payload\":"u8);
            write(writer);
            writer.Write("}"u8);
        },
        cancellation);

    private Task SendErrorsAsync(string id, IReadOnlyList<GraphQLError> errors, string language, CancellationToken cancellation) => SendAsync(
        writer =>
        {
            using var result = OperationResult.FromErrors(errors, language);
            var buffer = new ArrayBufferWriter<byte>();
            result.WriteTo(buffer);
            writer.Write("{\"type\":\"error\",\"id\":"u8);
            writer.Write(JsonSerializer.SerializeToUtf8Bytes(id));
            writer.Write(",\"payload\":"u8);

            // The result is {"errors":[…]}; the message carries the list alone.
            writer.Write(buffer.WrittenSpan["{\"errors\":".Length..^1]);
            writer.Write("}"u8);
        },
        cancellation);

    private static void WriteMessage(ArrayBufferWriter<byte> writer, ReadOnlySpan<byte> type, string id)
    {
        writer.Write("{\"type\":\""u8);
        writer.Write(type);
        writer.Write("\",\"id\":"u8);
        writer.Write(JsonSerializer.SerializeToUtf8Bytes(id));
        writer.Write("}"u8);
    }

    private async Task SendAsync(Action<ArrayBufferWriter<byte>> write, CancellationToken cancellation)
    {
        var message = new ArrayBufferWriter<byte>();
        write(message);
        await _sending.WaitAsync(cancellation);
        try
        {
            await socket.SendAsync(message.WrittenMemory, WebSocketMessageType.Text, true, cancellation);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <returns>A whole message; <see langword="null"/> when the client closed or sent too much.</returns>
    private async Task<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellation)
    {
        var message = new ArrayBufferWriter<byte>();
        while (true)
        {
            var received = await socket.ReceiveAsync(message.GetMemory(), cancellation);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                await CloseAsync((int)WebSocketCloseStatus.NormalClosure, "");
                return null;
            }

            message.Advance(received.Count);
            if (message.WrittenCount > settings.LongestMessage)
            {
                await CloseAsync((int)WebSocketCloseStatus.MessageTooBig, "Message too big");
                return null;
            }

            if (received.EndOfMessage)
            {
                return message.WrittenMemory;
            }
        }
    }

    private async Task CloseAsync(int code, string reason)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, patience.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The client did not wait for the end.
        }
    }
}
