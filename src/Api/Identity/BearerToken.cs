namespace Platform.Api.Identity;

/// <summary>The token in a request's <c>Authorization</c> header.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <returns><see langword="null"/> if there is none.</returns>
    public static string? Of(HttpRequest request) => In(request.Headers.Authorization);

    public static string? In(string? header) =>
        header is not null && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
}
