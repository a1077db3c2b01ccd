using Platform.GraphQL.Errors;

namespace Platform.Api.Transport;

/// <summary>The status of a request that was not executed.</summary>
internal static class HttpStatus
{
    /// <summary>Whether there was no GraphQL request at all; then even old clients are told by the status.</summary>
    public static bool IsNoRequest(GraphQLError error) => error.Code == "QUERY_MISSING";

    public static int Of(GraphQLError error) => error.Code switch
    {
        "UNAUTHENTICATED" or "INVALID_TOKEN" or "INVALID_CLAIM" => StatusCodes.Status401Unauthorized,
        "FORBIDDEN" or "INTROSPECTION_NOT_PERMITTED" => StatusCodes.Status403Forbidden,
        "METHOD_NOT_ALLOWED" or "MUTATION_BY_GET" => StatusCodes.Status405MethodNotAllowed,
        "NOT_ACCEPTABLE" or "STREAM_NOT_ACCEPTABLE" => StatusCodes.Status406NotAcceptable,
        "REQUEST_TOO_SLOW" => StatusCodes.Status408RequestTimeout,
        "REQUEST_TOO_LARGE" => StatusCodes.Status413PayloadTooLarge,
        "MEDIA_TYPE_NOT_SUPPORTED" or "UPLOADS_NOT_SUPPORTED" => StatusCodes.Status415UnsupportedMediaType,
        "RATE_LIMITED" => StatusCodes.Status429TooManyRequests,
        "INTERNAL_ERROR" => StatusCodes.Status500InternalServerError,
        "SERVER_BUSY" or "OPERATION_TIMED_OUT" or "TOO_MANY_STREAMS" => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
