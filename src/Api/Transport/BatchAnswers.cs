using System.Buffers;
using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>Answers an array of requests with an array of results, one operation after the other.</summary>
internal sealed class BatchAnswers(GraphQLServer server, OperationRunner runner)
{
    public async Task WriteAsync(HttpContext http, ResponseFormat format, ImmutableArray<GraphQLRequest> requests, RequestContext context)
    {
        using var buffer = new ResponseBuffer();
        buffer.Write("["u8);
        for (var index = 0; index < requests.Length; index++)
        {
            buffer.Write(index > 0 ? ","u8 : ""u8);
            await WriteOneAsync(buffer, server.Prepare(requests[index]), context, http.RequestAborted);
        }

        buffer.Write("]"u8);
        await HttpResponses.SendAsync(http, format, StatusCodes.Status200OK, buffer.Written);
    }

    // Each answers for itself: what one is refused for does not concern the others.
    private async ValueTask WriteOneAsync(ResponseBuffer buffer, PreparedRequest prepared, RequestContext context, CancellationToken cancellation)
    {
        try
        {
            if (prepared.Kind == OperationType.Subscription)
            {
                throw new GraphQLRequestException(TransportErrors.StreamNotAcceptable.Create());
            }

            using var response = await runner.ExecuteAsync(prepared, context, cancellation);
            response.Result.WriteTo(buffer);
        }
        catch (GraphQLRequestException refusal)
        {
            using var result = OperationResult.FromErrors([refusal.Error], context.Language);
            result.WriteTo(buffer);
        }
    }
}
