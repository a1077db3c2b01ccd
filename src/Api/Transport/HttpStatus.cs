using Platform.GraphQL.Errors;

namespace Platform.Api.Transport;

/// <summary>The status of a request that was not executed.</summary>
internal static class HttpStatus
{
    /// <summary>Whether there was no GraphQL request at all; then even old clients are told by the status.</summary>
    public static bool IsNoRequest(GraphQLError error) => error.Code == "QUERY_MISSING";

    public static int Of(GraphQLError error) => error.Code switch
    {
        "UNAUTHENTICATED" or "INVALID_TOKEN" => StatusCodes.Status401Unauthorized,
        "FORBIDDEN" => StatusCodes.Status403Forbidden,
        "REQUEST_TOO_LARGE" => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status400BadRequest,
    };
}
