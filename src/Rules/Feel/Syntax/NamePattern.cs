namespace Platform.Rules.Feel.Syntax;

/// <summary>A declared name as the tokens it is made of, so that it is recognised whatever symbols and spaces it holds.</summary>
internal sealed class NamePattern
{
    private readonly (string Text, bool Gap)[] _parts;

    private NamePattern((string Text, bool Gap)[] parts) => _parts = parts;

    internal string First => _parts[0].Text;

    internal int Length => _parts.Length;

    /// <summary>The pattern of a name; null for a name that cannot occur in a text, such as one with a quotation mark.</summary>
    internal static NamePattern? Of(string name)
    {
        try
        {
            var (tokens, _) = Lexer.Read(name);
            var usable = tokens.Length > 1 && tokens.All(token => token.Kind is not (TokenKind.Text or TokenKind.AtText));
            return usable ? new NamePattern([.. tokens[..^1].Select(token => (token.Text, token.Gap))]) : null;
        }
        catch (FeelSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Whether the tokens from a position on spell the name; white space inside must stand where the name has it.</summary>
    internal bool Matches(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < _parts.Length)
        {
            return false;
        }

        for (var i = 0; i < _parts.Length; i++)
        {
            var token = tokens[i];
            if (token.Kind is TokenKind.Text or TokenKind.AtText || token.Text != _parts[i].Text || (i > 0 && token.Gap != _parts[i].Gap))
            {
                return false;
            }
        }

        return true;
    }
}
