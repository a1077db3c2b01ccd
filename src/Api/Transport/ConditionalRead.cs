using Microsoft.Extensions.Primitives;
using Platform.GraphQL.Requests;

namespace Platform.Api.Transport;

/// <summary>A query by GET whose answer the client may have already.</summary>
/// <param name="tag">The entity tag of the answer, with its quotation marks.</param>
/// <param name="known">The tags that the client has: the header <c>If-None-Match</c>.</param>
/// <param name="isPublic">Whether the answer is the same for everybody, so that a cache between may keep it.</param>
// https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
internal sealed class ConditionalRead(string tag, StringValues known, bool isPublic)
{
    private bool _isStored;

    /// <summary>Whether the client has the answer; it cannot have one that depends on more than stored data.</summary>
    /// <param name="coordinates">What the operation uses of the schema.</param>
    public bool IsAnsweredFor(IReadOnlyList<string> coordinates)
    {
        _isStored = StoredData.Covers(coordinates);
        return _isStored && IsKnown();
    }

    /// <summary>Lets the client ask again with the tag. Every use of a kept answer asks first.</summary>
    public void WriteHeaders(HttpResponse response, GraphQLResponse answer)
    {
        var isUnchanged = answer.IsRequestError && answer.Errors[0].Code == TransportErrors.NotModified.Code;
        if (!_isStored || (answer.Errors.Count > 0 && !isUnchanged))
        {
            response.Headers.CacheControl = "no-store";
            return;
        }

        response.Headers.ETag = tag;
        response.Headers.CacheControl = isPublic ? "public, no-cache" : "private, no-cache";
        response.Headers.Vary = "Authorization, Accept, Accept-Language";
    }

    private bool IsKnown() => known.SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries))
        .Any(entry => entry == "*" || entry == tag || entry == "W/" + tag);
}
