using System.Diagnostics;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>GraphQL over HTTP: POST with JSON or with files, GET for queries. Whatever goes wrong is answered with a code.</summary>
// https://graphql.github.io/graphql-over-http/draft/
internal sealed class GraphQLEndpoint(
    GraphQLServer server,
    RequestContexts contexts,
    PostedRequestReader posted,
    HttpAnswers answers,
    BatchAnswers batches,
    TransportSettings settings,
    ILogger<GraphQLEndpoint> logger)
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
                await RefuseAsync(http, ResponseFormat.GraphQLResponse, TransportErrors.NotAcceptable.Create(("found", found)));
            }
        }
        catch (GraphQLRequestException refusal) when (!http.Response.HasStarted)
        {
            await RefuseAsync(http, format ?? ResponseFormat.Json, refusal.Error);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            var trace = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
            logger.LogError(failure, "A request failed outside of its operation ({Trace}).", trace);
            await RefuseAsync(http, format ?? ResponseFormat.Json, TransportErrors.Internal.Create(("trace", trace)));
        }
    }

    private Task AnswerAsync(HttpContext http, ResponseFormat format) => http.Request.Method switch
    {
        "POST" => PostAsync(http, format),
        "GET" => GetAsync(http, format),
        _ => RefuseMethodAsync(http, format, "GET, POST", TransportErrors.MethodNotAllowed.Create()),
    };

    private async Task PostAsync(HttpContext http, ResponseFormat format)
    {
        using var post = await posted.ReadAsync(http);
        await (post.IsBatch
            ? batches.WriteAsync(http, format, post.Requests, await contexts.OfAsync(http))
            : answers.AnswerAsync(http, format, server.Prepare(post.Requests[0])));
    }

    private Task GetAsync(HttpContext http, ResponseFormat format)
    {
        var prepared = server.Prepare(GetRequests.Read(http.Request, settings));
        var isQuery = prepared.Kind is null or OperationType.Query || (prepared.Kind == OperationType.Subscription && format == ResponseFormat.EventStream);
        return isQuery
            ? answers.AnswerAsync(http, format, prepared)
            : RefuseMethodAsync(http, format, "POST", TransportErrors.MutationByGet.Create(("operation", prepared.Kind == OperationType.Mutation ? "mutation" : "subscription")));
    }

    private Task RefuseMethodAsync(HttpContext http, ResponseFormat format, string allowed, GraphQLError error)
    {
        http.Response.Headers.Allow = allowed;
        return RefuseAsync(http, format, error);
    }

    private Task RefuseAsync(HttpContext http, ResponseFormat format, GraphQLError error) =>
        HttpResponses.RefuseAsync(http, format, HttpStatus.Of(error), error, contexts.LanguageOf(http));
}
