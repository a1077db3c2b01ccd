using System.Globalization;
using System.Text;

namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Lexer
{
    private string ReadAtText()
    {
        _position++;
        return ReadText();
    }

    // 10.3.1.2, rule 33. A string that opens with a typographic or full-width quotation mark closes with any of them,
    // so that text typed through a Chinese input method is read; inside a string nothing is normalised.
    private string ReadText()
    {
        var start = _position;
        var ascii = _source[_position++] == '"';
        var text = new StringBuilder();
        while (_position < _source.Length)
        {
            var c = _source[_position];
            if (c == '"' || (!ascii && FullWidth.Normalise(c) == '"'))
            {
                _position++;
                return text.ToString();
            }

            text.Append(c == '\\' ? ReadEscape() : ReadPlain());
        }

        throw new FeelSyntaxException(FeelProblemKind.UnterminatedString, new Span(start, _source.Length - start));
    }

    private string ReadPlain() => _source[_position++].ToString();

    // 10.3.1.2, rule 64. An unknown escape keeps its backslash, because patterns such as "\s" are written so.
    private string ReadEscape()
    {
        var next = _position + 1 < _source.Length ? _source[_position + 1] : '\0';
        var escaped = next switch
        {
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            '"' => "\"",
            '\'' => "'",
            '\\' => "\\",
            'u' => CodePoint(4),
            'U' => CodePoint(6),
            _ => null,
        };
        if (escaped is null)
        {
            return ReadPlain();
        }

        _position += next switch { 'u' => 6, 'U' => 8, _ => 2 };
        return escaped;
    }

    /// <summary>The character of a hexadecimal escape; null if the digits are missing or name no character.</summary>
    private string? CodePoint(int digits)
    {
        var from = _position + 2;
        if (from + digits > _source.Length
            || !int.TryParse(_source.AsSpan(from, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        // A \u escape may hold one half of a surrogate pair; the other half follows in its own escape.
        return digits == 4 ? ((char)code).ToString() : Rune.IsValid(code) ? new Rune(code).ToString() : null;
    }
}
