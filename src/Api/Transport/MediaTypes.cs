using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Platform.Api.Transport;

/// <summary>How an answer is written.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status says whether the request was executed.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>, for clients of before the specification: 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>text/event-stream</c>.</summary>
    EventStream,

    /// <summary><c>multipart/mixed</c>, for answers in parts.</summary>
    Multipart,
}

/// <summary>Which media types a request has and wants.</summary>
// https://graphql.github.io/graphql-over-http/draft/#sec-Accept
internal static class MediaTypes
{
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";
    public const string EventStream = "text/event-stream";
    public const string Multipart = "multipart/mixed; boundary=\"-\"";

    private const string PlainGraphQLResponse = "application/graphql-response+json";
    private const string PlainJson = "application/json";
    private const string PlainMultipart = "multipart/mixed";
    private const string FormData = "multipart/form-data";

    private static readonly (string Type, ResponseFormat Format)[] Offers =
    [
        (PlainGraphQLResponse, ResponseFormat.GraphQLResponse), (PlainJson, ResponseFormat.Json), (EventStream, ResponseFormat.EventStream), (PlainMultipart, ResponseFormat.Multipart),
    ];

    /// <summary>The best format that the client accepts; <see langword="null"/> if there is none.</summary>
    public static ResponseFormat? Negotiate(StringValues accept)
    {
        // The usual headers are answered without parsing; who sends none is taken for a client of before the specification.
        if (accept.Count == 0 || accept is [PlainJson] or ["*/*"])
        {
            return ResponseFormat.Json;
        }

        if (accept is [PlainGraphQLResponse])
        {
            return ResponseFormat.GraphQLResponse;
        }

        return NegotiateAmong(accept, format => true);
    }

    /// <summary>The best format for a whole result; <see langword="null"/> if the client accepts none.</summary>
    public static ResponseFormat? NegotiateWhole(StringValues accept) =>
        NegotiateAmong(accept, format => format is ResponseFormat.GraphQLResponse or ResponseFormat.Json);

    /// <summary>Whether an answer of this format may come in several payloads.</summary>
    public static bool IsInParts(this ResponseFormat format) => format is ResponseFormat.Multipart or ResponseFormat.EventStream;

    /// <summary>Whether a body is a form with files.</summary>
    public static bool IsForm(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(FormData, StringComparison.OrdinalIgnoreCase);

    private static ResponseFormat? NegotiateAmong(StringValues accept, Func<ResponseFormat, bool> isOffered)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return null;
        }

        foreach (var range in ranges.OrderByDescending(range => range.Quality ?? 1).ThenByDescending(Specificity))
        {
            if (range.Quality is not 0 && FormatFor(range) is { } format && isOffered(format))
            {
                return format;
            }
        }

        return null;
    }

    public static bool IsJson(string? contentType)
    {
        if (contentType is PlainJson)
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(PlainJson, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    private static ResponseFormat? FormatFor(MediaTypeHeaderValue range)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var (type, format) in Offers)
        {
            if (range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return range.MatchesAllTypes || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)
            ? ResponseFormat.Json
            : range.MediaType.Equals("text/*", StringComparison.OrdinalIgnoreCase) ? ResponseFormat.EventStream : null;
    }

    private static int Specificity(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
}
