using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>What a POST carries: one request, or an array of them. Dispose of it when the answer is complete: the documents lie in it.</summary>
internal sealed class PostedRequests(ImmutableArray<GraphQLRequest> requests, bool isBatch, IDisposable? owner = null) : IDisposable
{
    public ImmutableArray<GraphQLRequest> Requests { get; } = requests;

    /// <summary>Whether they came as an array, so that the answer is one, too.</summary>
    public bool IsBatch { get; } = isBatch;

    public void Dispose() => owner?.Dispose();
}

/// <summary>Reads the bodies of POST requests.</summary>
internal sealed class PostedRequestReader(GraphQLSettings settings, TransportSettings transport, UploadForms forms)
{
    /// <exception cref="GraphQLRequestException">The body is no request, is too long, came too slowly, or is of a type that is not taken.</exception>
    public async ValueTask<PostedRequests> ReadAsync(HttpContext http)
    {
        try
        {
            return await ReadByTypeAsync(http);
        }
        catch (BadHttpRequestException bad)
        {
            throw RefusalOf(bad, transport);
        }
    }

    private async ValueTask<PostedRequests> ReadByTypeAsync(HttpContext http)
    {
        if (MediaTypes.IsJson(http.Request.ContentType))
        {
            return await ReadJsonAsync(http);
        }

        if (MediaTypes.IsForm(http.Request.ContentType))
        {
            var (requests, isBatch) = await forms.ReadAsync(http);
            return new PostedRequests(requests, isBatch);
        }

        throw new GraphQLRequestException(TransportErrors.MediaTypeNotSupported.Create(("found", http.Request.ContentType ?? "-")));
    }

    private async ValueTask<PostedRequests> ReadJsonAsync(HttpContext http)
    {
        var body = await RequestBody.ReadAsync(http.Request, transport.LongestRequest, http.RequestAborted);
        try
        {
            var (requests, isBatch) = GraphQLRequestReader.ReadBatch(body.Utf8, settings.LargestBatch);
            return new PostedRequests(requests, isBatch, body);
        }
        catch (GraphQLRequestException)
        {
            body.Dispose();
            throw;
        }
    }

    // The web server gives up on bodies by itself: those that come too slowly, are too long or break off.
    internal static GraphQLRequestException RefusalOf(BadHttpRequestException bad, TransportSettings transport) => new(bad.StatusCode switch
    {
        StatusCodes.Status408RequestTimeout => TransportErrors.RequestTooSlow.Create(("rate", transport.SlowestBody)),
        StatusCodes.Status413PayloadTooLarge => TransportErrors.RequestTooLarge.Create(("limit", transport.LongestRequest)),
        _ => TransportErrors.BodyIncomplete.Create(),
    });
}
