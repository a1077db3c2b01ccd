using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>GraphQL over HTTP: POST with a JSON body, GET for queries, one result or a stream of events.</summary>
// https://graphql.github.io/graphql-over-http/draft/
internal sealed class GraphQLEndpoint(
    GraphQLServer server, RequestContexts contexts, EventStreams streams, TransportSettings settings, ILogger<GraphQLEndpoint> logger)
{
    public async Task HandleAsync(HttpContext http)
    {
        var format = MediaTypes.Negotiate(http.Request.Headers.Accept);
        try
        {
            if (format is { } wanted)
            {
                await AnswerAsync(http, wanted);
            }
            else
            {
                var found = string.Join(", ", http.Request.Headers.Accept.AsEnumerable());
                await RefuseAsync(http, ResponseFormat.GraphQLResponse, StatusCodes.Status406NotAcceptable, TransportErrors.NotAcceptable.Create(("found", found)));
            }
        }
        catch (GraphQLRequestException refusal)
        {
            await RefuseAsync(http, format ?? ResponseFormat.Json, HttpStatus.Of(refusal.Error), refusal.Error);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            var trace = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
            logger.LogError(failure, "A request failed outside of its operation ({Trace}).", trace);
            await RefuseAsync(http, format ?? ResponseFormat.Json, StatusCodes.Status500InternalServerError, TransportErrors.Internal.Create(("trace", trace)));
        }
    }

    private Task AnswerAsync(HttpContext http, ResponseFormat format) => http.Request.Method switch
    {
        "POST" => PostAsync(http, format),
        "GET" => GetAsync(http, format),
        _ => RefuseMethodAsync(http, format),
    };

    private Task RefuseMethodAsync(HttpContext http, ResponseFormat format)
    {
        http.Response.Headers.Allow = "GET, POST";
        return RefuseAsync(http, format, StatusCodes.Status405MethodNotAllowed, TransportErrors.MethodNotAllowed.Create());
    }

    private async Task PostAsync(HttpContext http, ResponseFormat format)
    {
        if (!MediaTypes.IsJson(http.Request.ContentType))
        {
            var found = http.Request.ContentType ?? "-";
            await RefuseAsync(http, format, StatusCodes.Status415UnsupportedMediaType, TransportErrors.MediaTypeNotSupported.Create(("found", found)));
            return;
        }

        using var body = await RequestBody.ReadAsync(http.Request, settings.LongestRequest, http.RequestAborted);
        if (body.Utf8.Span.TrimStart(" \t\r\n"u8) is [(byte)'[', ..])
        {
            throw new GraphQLRequestException(TransportErrors.BatchNotSupported.Create());
        }

        await ExecuteAsync(http, format, server.Prepare(GraphQLRequestReader.Read(body.Utf8)));
    }

    private async Task GetAsync(HttpContext http, ResponseFormat format)
    {
        if (http.Request.QueryString.Value?.Length > settings.LongestQueryString)
        {
            throw new GraphQLRequestException(TransportErrors.RequestTooLarge.Create(("limit", settings.LongestQueryString)));
        }

        var prepared = server.Prepare(GraphQLRequestReader.Read(BodyOf(http.Request.Query)));
        if (prepared is { IsValid: true, Kind: OperationType.Mutation or OperationType.Subscription } && !(prepared.Kind == OperationType.Subscription && format == ResponseFormat.EventStream))
        {
            http.Response.Headers.Allow = "POST";
            var operation = prepared.Kind == OperationType.Mutation ? "mutation" : "subscription";
            await RefuseAsync(http, format, StatusCodes.Status405MethodNotAllowed, TransportErrors.MutationByGet.Create(("operation", operation)));
            return;
        }

        await ExecuteAsync(http, format, prepared);
    }

    private async Task ExecuteAsync(HttpContext http, ResponseFormat format, PreparedRequest prepared)
    {
        if (prepared.Kind == OperationType.Subscription && format != ResponseFormat.EventStream)
        {
            await RefuseAsync(http, format, StatusCodes.Status406NotAcceptable, TransportErrors.StreamNotAcceptable.Create());
            return;
        }

        var context = await contexts.OfAsync(http);
        using var response = await server.ExecuteAsync(prepared, context, http.RequestAborted);
        if (format == ResponseFormat.EventStream)
        {
            await streams.WriteAsync(http, response);
            return;
        }

        await HttpResponses.WriteAsync(http, format, response.Result, response.IsRequestError ? HttpStatus.Of(response.Errors[0]) : StatusCodes.Status200OK);
    }

    private Task RefuseAsync(HttpContext http, ResponseFormat format, int status, GraphQLError error) =>
        HttpResponses.RefuseAsync(http, format, status, error, contexts.LanguageOf(http));

    // The parameters of a GET make the same JSON object that a POST carries.
    private static byte[] BodyOf(IQueryCollection query)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            WriteText(writer, query, "query");
            WriteText(writer, query, "operationName");
            WriteObject(writer, query, "variables");
            WriteObject(writer, query, "extensions");
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteText(Utf8JsonWriter writer, IQueryCollection query, string name)
    {
        if (query.TryGetValue(name, out var given))
        {
            writer.WriteString(name, given.ToString());
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, IQueryCollection query, string name)
    {
        if (!query.TryGetValue(name, out var given) || string.IsNullOrEmpty(given))
        {
            return;
        }

        try
        {
            using var value = JsonDocument.Parse(Encoding.UTF8.GetBytes(given.ToString()));
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
        catch (JsonException)
        {
            throw new GraphQLRequestException(TransportErrors.ParameterNotJson.Create(("name", name)));
        }
    }
}
