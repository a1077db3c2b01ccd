using System.Text.Json;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>Executes one request of HTTP and answers as the client accepts it: one result, a result in parts, or a stream.</summary>
internal sealed class HttpAnswers(
    OperationRunner runner, RequestContexts contexts, EntityTags tags, EventStreams streams, MultipartResponses parts, GraphQLSettings settings)
{
    /// <exception cref="GraphQLRequestException">The request is refused.</exception>
    public async Task AnswerAsync(HttpContext http, ResponseFormat format, PreparedRequest prepared)
    {
        if (prepared.Kind == OperationType.Subscription && format != ResponseFormat.EventStream)
        {
            throw new GraphQLRequestException(TransportErrors.StreamNotAcceptable.Create());
        }

        var context = await contexts.OfAsync(http, format.IsInParts());
        var read = await ReadConditionallyAsync(http, format, prepared, context);
        using var response = await runner.ExecuteAsync(prepared, context, http.RequestAborted);
        read?.WriteHeaders(http.Response, response);
        if (response.IsRequestError && response.Errors[0].Code == TransportErrors.NotModified.Code)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (response is { IsRequestError: true, Cost: { } cost } && response.Errors[0].Code == TransportErrors.PricedOnly.Code)
        {
            await WritePriceAsync(http, format, cost, context);
            return;
        }

        AddCost(response, context);
        await (format switch
        {
            ResponseFormat.EventStream => streams.WriteAsync(http, response),
            ResponseFormat.Multipart when response.IsIncremental || !AcceptsWhole(http) => parts.WriteAsync(http, response),
            _ => WriteWholeAsync(http, format, response),
        });
    }

    private async ValueTask<ConditionalRead?> ReadConditionallyAsync(
        HttpContext http, ResponseFormat format, PreparedRequest prepared, RequestContext context)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || prepared.Kind != OperationType.Query || format.IsInParts())
        {
            return null;
        }

        var read = await tags.ReadAsync(http, prepared, format, context);
        context.Features.Set(read);
        return read;
    }

    private static bool AcceptsWhole(HttpContext http) => MediaTypes.NegotiateWhole(http.Request.Headers.Accept) is not null;

    private static Task WriteWholeAsync(HttpContext http, ResponseFormat format, GraphQLResponse response)
    {
        var whole = format == ResponseFormat.Multipart ? MediaTypes.NegotiateWhole(http.Request.Headers.Accept) ?? ResponseFormat.Json : format;
        if (response.IsRequestError && HttpStatus.IsNoRequest(response.Errors[0]))
        {
            throw new GraphQLRequestException(response.Errors[0]);
        }

        return HttpResponses.WriteAsync(http, whole, response.Result, response.IsRequestError ? HttpStatus.Of(response.Errors[0]) : StatusCodes.Status200OK);
    }

    private void AddCost(GraphQLResponse response, RequestContext context)
    {
        if (!response.IsStream && response.Cost is { } cost && context.Features.Get<CostMode>() is not null)
        {
            response.Result.Extensions = CostReport.Of(cost, context.Features.Get<CallerBucket>(), settings).ToExtensions();
        }
    }

    // Nothing was executed and nothing is wrong: the answer has no data and no errors.
    private Task WritePriceAsync(HttpContext http, ResponseFormat format, OperationCost cost, RequestContext context)
    {
        var report = CostReport.Of(cost, context.Features.Get<CallerBucket>(), settings);
        var body = JsonSerializer.SerializeToUtf8Bytes(new { data = (object?)null, extensions = report.ToExtensions() }, JsonSerializerOptions.Web);
        return HttpResponses.SendAsync(http, format, StatusCodes.Status200OK, body);
    }
}
