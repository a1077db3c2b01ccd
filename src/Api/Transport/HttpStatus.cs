using Platform.GraphQL.Errors;

namespace Platform.Api.Transport;

/// <summary>The status of a request that was not executed.</summary>
internal static class HttpStatus
{
    public static int Of(GraphQLError error) => error.Code switch
    {
        "UNAUTHENTICATED" or "INVALID_TOKEN" => StatusCodes.Status401Unauthorized,
        "FORBIDDEN" => StatusCodes.Status403Forbidden,
        "REQUEST_TOO_LARGE" => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status400BadRequest,
    };
}
