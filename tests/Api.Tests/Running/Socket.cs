using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Platform.Api.Tests.Running;

/// <summary>A client of <c>graphql-transport-ws</c>, one message at a time.</summary>
internal sealed class Socket : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ClientWebSocket _socket = new();

    private Socket()
    {
    }

    /// <summary>Why the server closed; <see langword="null"/> while it has not.</summary>
    public (int Code, string? Reason)? Closed => _socket.CloseStatus is { } status ? ((int)status, _socket.CloseStatusDescription) : null;

    public static async Task<Socket> OpenAsync(RunningPlatform platform, string? subProtocol = "graphql-transport-ws")
    {
        var client = new Socket();
        if (subProtocol is not null)
        {
            client._socket.Options.AddSubProtocol(subProtocol);
        }

        var address = new UriBuilder(platform.Endpoint) { Scheme = "ws" }.Uri;
        await client._socket.ConnectAsync(address, CancellationToken.None);
        return client;
    }

    /// <summary>Opens and says <c>connection_init</c> with a token.</summary>
    public static async Task<Socket> ConnectAsync(RunningPlatform platform, Api.Identity.Persona? by = null)
    {
        var client = await OpenAsync(platform);
        await client.SendAsync(new { type = "connection_init", payload = by is null ? null : new { authorization = $"Bearer {platform.TokenOf(by)}" } });
        var answer = await client.ReceiveAsync();
        Assert.True(answer?.GetRawText() == """{"type":"connection_ack"}""", $"{answer} {client.Closed}");
        return client;
    }

    public Task SendAsync(object message) => SendTextAsync(JsonSerializer.Serialize(message, JsonSerializerOptions.Web));

    public async Task SendTextAsync(string text, bool isWhole = true) =>
        await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, isWhole, CancellationToken.None);

    public Task SubscribeAsync(string id, string document, object? variables = null)
    {
        SentDocuments.Add(document);
        return SendAsync(new { type = "subscribe", id, payload = new { query = document, variables } });
    }

    /// <summary>The next message; <see langword="null"/> when the server closed.</summary>
    public async Task<JsonElement?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var message = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var received = await _socket.ReceiveAsync(buffer, patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return JsonSerializer.Deserialize<JsonElement>(message.ToArray());
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State == WebSocketState.Open)
        {
            using var patience = new CancellationTokenSource(Patience);
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        }

        _socket.Dispose();
    }
}
