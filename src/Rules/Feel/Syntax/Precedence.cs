namespace Platform.Rules.Feel.Syntax;

/// <summary>How tightly operators bind, in the order of the grammar (10.3.1.2, rule 2 and note on precedence).</summary>
internal static class Precedence
{
    internal const int None = 0;
    internal const int Disjunction = 1;
    internal const int Conjunction = 2;
    internal const int Comparison = 3;
    internal const int Addition = 4;
    internal const int Multiplication = 5;
    internal const int Exponentiation = 6;

    internal static int Of(Token token) => token.Kind switch
    {
        TokenKind.Word => OfWord(token.Text),
        TokenKind.Equal or TokenKind.NotEqual => Comparison,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => Comparison,
        TokenKind.Plus or TokenKind.Minus => Addition,
        TokenKind.Star or TokenKind.Slash => Multiplication,
        TokenKind.StarStar => Exponentiation,
        _ => None,
    };

    private static int OfWord(string word) => word switch
    {
        "or" => Disjunction,
        "and" => Conjunction,
        "between" or "in" => Comparison,
        _ => None,
    };
}
