using System.Text;

namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Lexer
{
    private (TokenKind Kind, string Text) ReadSymbol()
    {
        var (kind, length, text) = Symbol(Peek(0), Peek(1));
        if (kind == TokenKind.Other)
        {
            return (kind, ReadOther());
        }

        _position += length;
        return (kind, text);
    }

    private static (TokenKind Kind, int Length, string Text) Symbol(char first, char second) => (first, second) switch
    {
        ('*', '*') => (TokenKind.StarStar, 2, "**"),
        ('.', '.') => (TokenKind.DotDot, 2, ".."),
        ('!', '=') => (TokenKind.NotEqual, 2, "!="),
        ('<', '=') => (TokenKind.LessEqual, 2, "<="),
        ('>', '=') => (TokenKind.GreaterEqual, 2, ">="),
        ('-', '>') => (TokenKind.Arrow, 2, "->"),
        ('\u2264', _) => (TokenKind.LessEqual, 1, "<="),
        ('\u2265', _) => (TokenKind.GreaterEqual, 1, ">="),
        ('\u2260', _) => (TokenKind.NotEqual, 1, "!="),
        ('(', _) => (TokenKind.LeftParen, 1, "("),
        (')', _) => (TokenKind.RightParen, 1, ")"),
        ('[', _) => (TokenKind.LeftBracket, 1, "["),
        (']', _) => (TokenKind.RightBracket, 1, "]"),
        ('{', _) => (TokenKind.LeftBrace, 1, "{"),
        ('}', _) => (TokenKind.RightBrace, 1, "}"),
        (',', _) => (TokenKind.Comma, 1, ","),
        (':', _) => (TokenKind.Colon, 1, ":"),
        ('.', _) => (TokenKind.Dot, 1, "."),
        ('+', _) => (TokenKind.Plus, 1, "+"),
        ('-', _) => (TokenKind.Minus, 1, "-"),
        ('*', _) => (TokenKind.Star, 1, "*"),
        ('/', _) => (TokenKind.Slash, 1, "/"),
        ('=', _) => (TokenKind.Equal, 1, "="),
        ('<', _) => (TokenKind.Less, 1, "<"),
        ('>', _) => (TokenKind.Greater, 1, ">"),
        ('?', _) => (TokenKind.Question, 1, "?"),
        _ => (TokenKind.Other, 1, ""),
    };

    private string ReadOther()
    {
        var whole = Rune.TryGetRuneAt(_source, _position, out var rune) && rune.Utf16SequenceLength == 2;
        var text = whole ? rune.ToString() : Peek(0).ToString();
        _position += whole ? 2 : 1;
        return text;
    }
}
