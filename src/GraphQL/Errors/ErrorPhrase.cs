namespace Platform.GraphQL.Errors;

/// <summary>A part of an error's text that reads differently in each language.</summary>
/// <param name="English">The English words.</param>
/// <param name="Chinese">The Chinese words.</param>
public sealed record ErrorPhrase(string English, string Chinese)
{
    /// <summary>Says nothing in any language.</summary>
    public static ErrorPhrase Empty { get; } = new("", "");

    /// <summary>A text that is the same in every language, such as a name.</summary>
    /// <param name="text">The text.</param>
    public static ErrorPhrase Verbatim(string text) => new(text, text);
}
