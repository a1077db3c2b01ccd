using System.Text;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Language;

/// <summary>Cuts UTF-8 text into tokens. A value: a copy of it is a saved position.</summary>
// https://spec.graphql.org/September2025/#sec-Language.Source-Text
internal ref partial struct Lexer
{
    private readonly SourceText _source;
    private readonly ReadOnlySpan<byte> _text;
    private int _position;

    internal Lexer(SourceText source)
    {
        _source = source;
        _text = source.Utf8.Span;
    }

    internal readonly SourceText Source => _source;

    // https://spec.graphql.org/September2025/#Token
    internal Token Next()
    {
        SkipIgnored();
        if (_position >= _text.Length)
        {
            return new Token(TokenKind.EndOfFile, _text.Length, _text.Length);
        }

        var unit = _text[_position];
        return PunctuatorKind(unit) is var kind && kind != TokenKind.EndOfFile
            ? Take(kind, 1)
            : ReadLongToken(unit);
    }

    internal readonly ReadOnlySpan<byte> TextOf(Token token) => _text[token.Start..token.End];

    internal readonly string Describe(Token token) => token.Kind switch
    {
        TokenKind.String or TokenKind.BlockString => $"{token.Kind} \"{token.Value}\"",
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{token.Kind} \"{Encoding.UTF8.GetString(TextOf(token))}\"",
        _ => Token.Describe(token.Kind),
    };

    internal readonly GraphQLSyntaxException Failure(
        ErrorDefinition definition, int offset, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(definition.At(new Location(_source, offset, offset), arguments));

    private Token ReadLongToken(byte first)
    {
        if (IsNameStart(first))
        {
            return ReadName();
        }

        if (IsDigit(first) || first == '-')
        {
            return ReadNumber();
        }

        if (first == '"')
        {
            return StartsWith("\"\"\""u8) ? ReadBlockString() : ReadString();
        }

        return StartsWith("..."u8) ? Take(TokenKind.Spread, 3) : throw UnreadableCharacter();
    }

    // https://spec.graphql.org/September2025/#Name
    private Token ReadName()
    {
        var start = _position;
        do
        {
            _position++;
        }
        while (_position < _text.Length && IsNameContinue(_text[_position]));

        return new Token(TokenKind.Name, start, _position);
    }

    // https://spec.graphql.org/September2025/#Ignored
    private void SkipIgnored()
    {
        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',' or (byte)'\n' or (byte)'\r':
                    _position++;
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when StartsWith("\uFEFF"u8):
                    _position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    // https://spec.graphql.org/September2025/#Comment
    private void SkipComment()
    {
        var rest = _text[_position..];
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var comment = end < 0 ? rest : rest[..end];
        while (!comment.IsEmpty)
        {
            var length = SequenceLength(comment);
            if (length == 0)
            {
                throw UnreadableCharacter();
            }

            comment = comment[length..];
            _position += length;
        }
    }

    private Token Take(TokenKind kind, int length)
    {
        var start = _position;
        _position += length;
        return new Token(kind, start, _position);
    }

    private readonly bool StartsWith(ReadOnlySpan<byte> prefix) => _text[_position..].StartsWith(prefix);

    private readonly byte At(int position) => position < _text.Length ? _text[position] : (byte)0;

    private readonly GraphQLSyntaxException UnreadableCharacter()
    {
        if (_text[_position] == '\'')
        {
            return Failure(SyntaxErrors.SingleQuote, _position);
        }

        var definition = SequenceLength(_text[_position..]) == 0
            ? SyntaxErrors.InvalidCharacter
            : SyntaxErrors.UnexpectedCharacter;
        return Failure(definition, _position, ("character", DescribeCharacter(_position)));
    }

    private readonly string DescribeCharacter(int position)
    {
        if (position >= _text.Length)
        {
            return "<EOF>";
        }

        var unit = _text[position];
        if (unit is >= 0x20 and <= 0x7E)
        {
            return unit == '"' ? "'\"'" : $"\"{(char)unit}\"";
        }

        return CodePoint(_text[position..]) is { } code ? $"U+{code:X4}" : $"0x{unit:X2}";
    }

    // The length of a well-formed UTF-8 sequence at the start, or 0.
    private static int SequenceLength(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out _, out var length) == System.Buffers.OperationStatus.Done ? length : 0;

    // Also reads the three bytes that stand for a lone surrogate.
    private static int? CodePoint(ReadOnlySpan<byte> text)
    {
        if (Rune.DecodeFromUtf8(text, out var rune, out _) == System.Buffers.OperationStatus.Done)
        {
            return rune.Value;
        }

        return text.Length >= 3 && text[0] == 0xED ? ((text[0] & 0xF) << 12) | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F) : null;
    }

    private static TokenKind PunctuatorKind(byte unit) => unit switch
    {
        (byte)'!' => TokenKind.Bang,
        (byte)'$' => TokenKind.Dollar,
        (byte)'&' => TokenKind.Ampersand,
        (byte)'(' => TokenKind.ParenthesisLeft,
        (byte)')' => TokenKind.ParenthesisRight,
        (byte)':' => TokenKind.Colon,
        (byte)'=' => TokenKind.Equals,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.BracketLeft,
        (byte)']' => TokenKind.BracketRight,
        (byte)'{' => TokenKind.BraceLeft,
        (byte)'|' => TokenKind.Pipe,
        (byte)'}' => TokenKind.BraceRight,
        _ => TokenKind.EndOfFile,
    };

    private static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';

    private static bool IsNameStart(byte unit) =>
        unit is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_';

    private static bool IsNameContinue(byte unit) => IsNameStart(unit) || IsDigit(unit);
}
