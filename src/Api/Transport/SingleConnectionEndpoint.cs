using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Platform.Api.Identity;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>
/// Server-Sent Events, single connection mode: a client reserves a stream (PUT), opens it (GET), and then posts operations
/// whose results arrive on it. For browsers that may hold few connections.
/// </summary>
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
internal sealed class SingleConnectionEndpoint(
    GraphQLServer server, OperationRunner runner, RequestContexts contexts, TransportSettings settings, OpenConnections open, TimeProvider clock, ILogger<SingleConnectionEndpoint> logger)
{
    public const string TokenHeader = "X-GraphQL-Event-Stream-Token";
    private const string TokenParameter = "token";
    private const int TokenBytes = 32;
    private readonly ConcurrentDictionary<string, Reservation> _reservations = new(StringComparer.Ordinal);

    /// <summary>Whether a request belongs to this mode.</summary>
    public static bool IsFor(HttpRequest request) =>
        request.Method is "PUT" or "DELETE" || request.Headers.ContainsKey(TokenHeader) || request.Query.ContainsKey(TokenParameter);

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            if (http.Request.Method == "PUT")
            {
                await ReserveAsync(http);
                return;
            }

            if (Find(http.Request) is not { } reservation || (await contexts.CallerOfAsync(http)).Subject != (reservation.Context.Principal as Caller)?.Subject)
            {
                await RefuseAsync(http, StatusCodes.Status404NotFound, TransportErrors.StreamUnknown.Create());
                return;
            }

            await (http.Request.Method switch
            {
                "GET" => OpenAsync(http, reservation),
                "POST" => StartAsync(http, reservation),
                _ => StopAsync(http, reservation),
            });
        }
        catch (GraphQLRequestException refusal)
        {
            await RefuseAsync(http, HttpStatus.Of(refusal.Error), refusal.Error);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            var refusal = PostedRequestReader.RefusalOf(bad, settings);
            await RefuseAsync(http, HttpStatus.Of(refusal.Error), refusal.Error);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client left.
        }
    }

    private async Task ReserveAsync(HttpContext http)
    {
        var context = await contexts.OfAsync(http, acceptsParts: true);
        RemoveUnopened();
        if (_reservations.Count >= settings.OpenConnections)
        {
            throw new GraphQLRequestException(TransportErrors.TooManyStreams.Create(("limit", settings.OpenConnections)));
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        _reservations[token] = new Reservation(token, context, new ConnectionOperations(settings.OperationsPerConnection), clock.GetUtcNow() + settings.ReservationTimeout);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(token, http.RequestAborted);
    }

    private async Task OpenAsync(HttpContext http, Reservation reservation)
    {
        if (!reservation.TryOpen())
        {
            await RefuseAsync(http, StatusCodes.Status409Conflict, TransportErrors.StreamOpen.Create());
            return;
        }

        using var place = open.Enter();
        await using var writer = new EventStreamWriter(http, settings.KeepAlive);
        writer.Open();
        try
        {
            await writer.HelloAsync();
            reservation.Writer.SetResult(writer);
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            _reservations.TryRemove(reservation.Token, out _);
            await reservation.Operations.DisposeAsync();
        }
    }

    private async Task StartAsync(HttpContext http, Reservation reservation)
    {
        if (!MediaTypes.IsJson(http.Request.ContentType))
        {
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, TransportErrors.MediaTypeNotSupported.Create(("found", http.Request.ContentType ?? "-")));
            return;
        }

        using var body = await RequestBody.ReadAsync(http.Request, settings.LongestRequest, http.RequestAborted);

        // The operation outlives this exchange, and its document lies in the body: it gets bytes of its own.
        var prepared = server.Prepare(GraphQLRequestReader.Read(body.Utf8.ToArray()));
        if (OperationId(prepared.Request.Extensions) is not { } id)
        {
            throw new GraphQLRequestException(TransportErrors.OperationIdMissing.Create());
        }

        if (!prepared.IsValid)
        {
            throw new GraphQLRequestException(prepared.Errors[0]);
        }

        if (reservation.Operations.IsFull)
        {
            throw new GraphQLRequestException(TransportErrors.TooManyOperations.Create(("limit", settings.OperationsPerConnection)));
        }

        if (!reservation.Operations.TryStart(id, cancellation => RunAsync(reservation, id, prepared, cancellation), CancellationToken.None))
        {
            await RefuseAsync(http, StatusCodes.Status409Conflict, TransportErrors.OperationIdTaken.Create(("id", id)));
            return;
        }

        http.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task RunAsync(Reservation reservation, string id, PreparedRequest prepared, CancellationToken cancellation)
    {
        var writer = await reservation.Writer.Task.WaitAsync(settings.ReservationTimeout, cancellation);
        try
        {
            using var response = await runner.ExecuteAsync(prepared, reservation.Context, cancellation);
            await response.SendAsync(write => writer.NextAsync(id, write), cancellation);
            await writer.CompleteAsync(id);
        }
        catch (GraphQLRequestException refusal)
        {
            await RefuseOperationAsync(writer, id, refusal.Error, reservation.Context.Language);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError(failure, "An operation of an event stream failed.");
            await RefuseOperationAsync(writer, id, TransportErrors.Internal.Create(("trace", id)), reservation.Context.Language);
        }
    }

    private static async Task RefuseOperationAsync(EventStreamWriter writer, string id, GraphQLError error, string language)
    {
        using var result = OperationResult.FromErrors([error], language);
        await writer.NextAsync(id, result.WriteTo);
        await writer.CompleteAsync(id);
    }

    private static Task StopAsync(HttpContext http, Reservation reservation)
    {
        if (http.Request.Query["operationId"].ToString() is not { Length: > 0 } id)
        {
            throw new GraphQLRequestException(TransportErrors.OperationIdMissing.Create());
        }

        reservation.Operations.Stop(id);
        http.Response.StatusCode = StatusCodes.Status200OK;
        return Task.CompletedTask;
    }

    private Reservation? Find(HttpRequest request)
    {
        string? token = request.Headers[TokenHeader];
        token ??= request.Query[TokenParameter];
        return token is not null ? _reservations.GetValueOrDefault(token) : null;
    }

    private void RemoveUnopened()
    {
        var now = clock.GetUtcNow();
        foreach (var (token, reservation) in _reservations.Where(entry => !entry.Value.IsOpen && entry.Value.OpenBy < now).ToList())
        {
            _reservations.TryRemove(KeyValuePair.Create(token, reservation));
        }
    }

    private Task RefuseAsync(HttpContext http, int status, GraphQLError error) =>
        HttpResponses.RefuseAsync(http, ResponseFormat.Json, status, error, contexts.LanguageOf(http));

    private static string? OperationId(JsonElement extensions) =>
        extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty("operationId", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private sealed class Reservation(string token, RequestContext context, ConnectionOperations operations, DateTimeOffset openBy)
    {
        private int _isOpen;

        public string Token { get; } = token;

        public RequestContext Context { get; } = context;

        public ConnectionOperations Operations { get; } = operations;

        public DateTimeOffset OpenBy { get; } = openBy;

        public TaskCompletionSource<EventStreamWriter> Writer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsOpen => Volatile.Read(ref _isOpen) == 1;

        public bool TryOpen() => Interlocked.Exchange(ref _isOpen, 1) == 0;
    }
}
