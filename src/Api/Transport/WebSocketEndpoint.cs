using System.Net.WebSockets;
using Platform.Api.Identity;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>GraphQL over WebSocket, sub-protocol <c>graphql-transport-ws</c>.</summary>
// https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
internal sealed class WebSocketEndpoint(
    GraphQLServer server, OperationRunner runner, RequestContexts contexts, TransportSettings settings, OpenConnections open, TokenCache tokens, IHostApplicationLifetime lifetime, ILogger<WebSocketEndpoint> logger)
{
    public const string SubProtocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext http)
    {
        using var place = open.Enter();
        if (!http.WebSockets.WebSocketRequestedProtocols.Contains(SubProtocol))
        {
            using var refused = await http.WebSockets.AcceptWebSocketAsync();
            await refused.CloseAsync((WebSocketCloseStatus)CloseCodes.SubprotocolNotAcceptable, "Subprotocol not acceptable", http.RequestAborted);
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { SubProtocol = SubProtocol, KeepAliveInterval = settings.KeepAlive });
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var context = contexts.For(http, Caller.Anonymous, acceptsParts: true);
        await using var session = new WebSocketSession(socket, server, runner, settings, (payload) => AuthenticateAsync(http, payload, context), logger);
        await session.RunAsync(stopping.Token);
    }

    // A browser cannot set headers on a WebSocket: the token comes in the first message, or in the header from other clients.
    private async ValueTask<RequestContext?> AuthenticateAsync(HttpContext http, string? authorization, RequestContext anonymous)
    {
        if (authorization is not null)
        {
            http.Request.Headers.Authorization = authorization;
        }

        if (BearerToken.Of(http.Request) is not { } token)
        {
            return anonymous;
        }

        try
        {
            var caller = tokens.Find(token) is { } known ? known.Caller : await ValidateAsync(http);
            return contexts.For(http, caller, acceptsParts: true);
        }
        catch (Platform.GraphQL.Errors.GraphQLRequestException)
        {
            return null;
        }
    }

    // The opening request was authenticated without a token, and that outcome is kept for the request: ask in a scope of its own.
    private async Task<Caller> ValidateAsync(HttpContext http)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        var asked = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        asked.Request.Headers.Authorization = http.Request.Headers.Authorization;
        return await contexts.CallerOfAsync(asked);
    }
}

/// <summary>Why the server closes a socket, by the protocol.</summary>
internal static class CloseCodes
{
    public const int BadRequest = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int SubprotocolNotAcceptable = 4406;
    public const int ConnectionInitTimeout = 4408;
    public const int SubscriberExists = 4409;
    public const int TooManyInits = 4429;
}
