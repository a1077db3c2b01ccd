using System.Buffers;
using System.Text;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Language;

internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\r\n"u8);

    // https://spec.graphql.org/September2025/#StringValue
    private Token ReadString()
    {
        var start = _position++;
        StringBuilder? decoded = null;
        while (true)
        {
            var chunk = ReadPlainChunk();
            if (At(_position) == '"' && _position < _text.Length)
            {
                var value = decoded is null ? Encoding.UTF8.GetString(chunk) : decoded.Append(Encoding.UTF8.GetString(chunk)).ToString();
                return new Token(TokenKind.String, start, ++_position, value);
            }

            if (At(_position) != '\\')
            {
                throw Failure(SyntaxErrors.UnterminatedString, _position);
            }

            decoded ??= new StringBuilder();
            decoded.Append(Encoding.UTF8.GetString(chunk));
            ReadEscape(decoded);
        }
    }

    // Everything up to a quote, a backslash or the end of the line.
    private ReadOnlySpan<byte> ReadPlainChunk()
    {
        var rest = _text[_position..];
        var length = rest.IndexOfAny(StringStops);
        var chunk = length < 0 ? rest : rest[..length];
        CheckWellFormed(chunk);
        _position += chunk.Length;
        return chunk;
    }

    private readonly void CheckWellFormed(ReadOnlySpan<byte> chunk)
    {
        if (System.Text.Unicode.Utf8.IsValid(chunk))
        {
            return;
        }

        var offset = _position;
        while (SequenceLength(_text[offset..]) is var length && length > 0)
        {
            offset += length;
        }

        throw Failure(SyntaxErrors.InvalidCharacterInString, offset, ("character", DescribeCharacter(offset)));
    }

    private void ReadEscape(StringBuilder decoded)
    {
        if (At(_position + 1) == 'u')
        {
            ReadUnicodeEscape(decoded);
            return;
        }

        decoded.Append(At(_position + 1) switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => throw Failure(SyntaxErrors.InvalidEscape, _position, ("sequence", TextAt(_position, 2))),
        });
        _position += 2;
    }

    // https://spec.graphql.org/September2025/#EscapedUnicode
    private void ReadUnicodeEscape(StringBuilder decoded)
    {
        if (At(_position + 2) == '{')
        {
            ReadBracedEscape(decoded);
            return;
        }

        var code = HexDigits(_position + 2);
        if (Rune.IsValid(code))
        {
            decoded.Append((char)code);
            _position += 6;
            return;
        }

        // A leading surrogate is meaningful only with its trailing one.
        var trailing = At(_position + 6) == '\\' && At(_position + 7) == 'u' ? HexDigits(_position + 8) : -1;
        if (code is < 0xD800 or > 0xDBFF || trailing is < 0xDC00 or > 0xDFFF)
        {
            throw Failure(SyntaxErrors.InvalidUnicodeEscape, _position, ("sequence", TextAt(_position, 6)));
        }

        decoded.Append((char)code).Append((char)trailing);
        _position += 12;
    }

    // \u{…} with at most eight digits.
    private void ReadBracedEscape(StringBuilder decoded)
    {
        const int mostDigits = 8;
        var code = 0L;
        var length = 3;
        while (length < mostDigits + 4 && HexDigit(At(_position + length)) is var digit && digit >= 0)
        {
            code = (code << 4) | (uint)digit;
            length++;
        }

        var isClosed = length > 3 && length < mostDigits + 4 && At(_position + length) == '}';
        if (!isClosed || code > 0x10FFFF || !Rune.IsValid((int)code))
        {
            throw Failure(SyntaxErrors.InvalidUnicodeEscape, _position, ("sequence", TextAt(_position, Math.Min(length + 1, 12))));
        }

        decoded.Append(new Rune((int)code).ToString());
        _position += length + 1;
    }

    // Four hexadecimal digits as a number, or -1.
    private readonly int HexDigits(int position)
    {
        var code = 0;
        for (var index = 0; index < 4; index++)
        {
            var digit = HexDigit(At(position + index));
            if (digit < 0)
            {
                return -1;
            }

            code = (code << 4) | digit;
        }

        return code;
    }

    private static int HexDigit(byte unit) => unit switch
    {
        >= (byte)'0' and <= (byte)'9' => unit - '0',
        >= (byte)'A' and <= (byte)'F' => unit - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => unit - 'a' + 10,
        _ => -1,
    };

    // At most a number of UTF-16 code units of the text, for messages.
    private readonly string TextAt(int position, int length)
    {
        var bytes = _text[Math.Min(position, _text.Length)..];
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, length * 4)]);
        return text.Length <= length ? text : text[..length];
    }

    // https://spec.graphql.org/September2025/#BlockStringCharacter
    private Token ReadBlockString()
    {
        var start = _position;
        _position += 3;
        var contentStart = _position;
        while (!StartsWith("\"\"\""u8))
        {
            _position += StartsWith("\\\"\"\""u8) ? 4 : BlockStringCharacterLength();
        }

        var raw = Encoding.UTF8.GetString(_text[contentStart.._position]).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal);
        _position += 3;
        return new Token(TokenKind.BlockString, start, _position, BlockString.Value(raw));
    }

    private readonly int BlockStringCharacterLength()
    {
        if (_position >= _text.Length)
        {
            throw Failure(SyntaxErrors.UnterminatedString, _position);
        }

        var length = SequenceLength(_text[_position..]);
        return length > 0
            ? length
            : throw Failure(SyntaxErrors.InvalidCharacterInString, _position, ("character", DescribeCharacter(_position)));
    }
}
