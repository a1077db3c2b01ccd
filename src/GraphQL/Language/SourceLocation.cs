namespace Platform.GraphQL.Language;

/// <summary>A place in a document as a reader counts it.</summary>
/// <param name="Line">From 1; a line ends with a line feed, a carriage return or both.</param>
/// <param name="Column">From 1, in UTF-16 code units, as the reference implementation counts.</param>
/// <param name="SourceName">The file or other name of the document; <see langword="null"/> for a request's document.</param>
public readonly record struct SourceLocation(int Line, int Column, string? SourceName = null)
{
    /// <summary><c>file:line:column</c>, or <c>line:column</c> without a name.</summary>
    public override string ToString() => SourceName is null ? $"{Line}:{Column}" : $"{SourceName}:{Line}:{Column}";
}
