namespace Platform.Rules.Feel.Syntax;

/// <summary>
/// A declared name as the tokens it is made of (10.3.1.3). White space between tokens is no part of a name, so
/// <c>a - b</c> is the name <c>a-b</c> where that is declared.
/// </summary>
internal sealed class NamePattern
{
    private readonly string[] _tokens;

    private NamePattern(string[] tokens) => _tokens = tokens;

    internal string First => _tokens[0];

    internal int Length => _tokens.Length;

    /// <summary>The pattern of a name; null for a name that cannot occur in a text, such as one with a quotation mark.</summary>
    internal static NamePattern? Of(string name)
    {
        try
        {
            var (tokens, _) = Lexer.Read(name);
            var usable = tokens.Length > 1 && tokens.All(token => token.Kind is not (TokenKind.Text or TokenKind.AtText));
            return usable ? new NamePattern([.. tokens[..^1].Select(token => token.Text)]) : null;
        }
        catch (FeelSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Whether the tokens from a position on spell the name.</summary>
    internal bool Matches(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < _tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < _tokens.Length; i++)
        {
            if (tokens[i].Kind is TokenKind.Text or TokenKind.AtText || tokens[i].Text != _tokens[i])
            {
                return false;
            }
        }

        return true;
    }
}
