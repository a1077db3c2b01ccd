namespace Platform.Api.Registry;

/// <summary>What a client calls itself in the header <c>GraphQL-Client-Name</c>, so that an operator knows whom to tell of a change.</summary>
/// <param name="Value">1 to 40 characters: letters, digits, dots, hyphens, underscores.</param>
internal sealed record ClientName(string Value)
{
    public const string Header = "GraphQL-Client-Name";
    public const int Longest = 40;

    /// <returns><see langword="null"/> if the header is absent or no name.</returns>
    public static ClientName? Of(HttpRequest request) =>
        request.Headers.TryGetValue(Header, out var given) && given is [{ Length: > 0 and <= Longest } name] && name.All(IsOfName)
            ? new ClientName(name)
            : null;

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_';
}
