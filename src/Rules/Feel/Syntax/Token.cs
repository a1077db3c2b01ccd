namespace Platform.Rules.Feel.Syntax;

/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Text">Its normalised spelling; for strings the value without quotes and escapes.</param>
/// <param name="Gap">Whether white space or a comment stands before it.</param>
internal readonly record struct Token(TokenKind Kind, Span Span, string Text, bool Gap)
{
    internal bool Is(string word) => Kind == TokenKind.Word && Text == word;
}
