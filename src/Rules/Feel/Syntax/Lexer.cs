using System.Text;

namespace Platform.Rules.Feel.Syntax;

/// <summary>
/// Cuts a text into tokens without knowing any name: names with spaces and symbols are put together by the
/// parser, which knows what is in scope.
/// </summary>
internal sealed partial class Lexer
{
    private const int MaxNotes = 20;

    private readonly string _source;
    private readonly List<FeelProblem> _notes = [];
    private int _position;

    private Lexer(string source) => _source = source;

    /// <summary>All tokens of a text with a closing <see cref="TokenKind.End"/>, and the notes on normalised characters.</summary>
    /// <exception cref="FeelSyntaxException">A string or comment is not closed.</exception>
    internal static (Token[] Tokens, IReadOnlyList<FeelProblem> Notes) Read(string source)
    {
        var lexer = new Lexer(source);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);

        return ([.. tokens], lexer._notes);
    }

    private Token Next()
    {
        var gap = SkipGap();
        var start = _position;
        if (start >= _source.Length)
        {
            return new Token(TokenKind.End, new Span(start, 0), "", gap);
        }

        var c = Peek(0);
        var (kind, text) = c switch
        {
            '"' => (TokenKind.Text, ReadText()),
            '@' when Peek(1) == '"' => (TokenKind.AtText, ReadAtText()),
            >= '0' and <= '9' => (TokenKind.Number, ReadNumber()),
            '.' when char.IsAsciiDigit(Peek(1)) => (TokenKind.Number, ReadNumber()),
            _ => StartsWord() ? (TokenKind.Word, ReadWord()) : ReadSymbol(),
        };
        var span = new Span(start, _position - start);
        if (kind is TokenKind.Text or TokenKind.AtText)
        {
            // Of a string only the mark that opens it is normalised.
            NoteNormalisation(new Span(start, kind == TokenKind.Text ? 1 : 2), kind == TokenKind.Text ? "\"" : "@\"");
        }
        else
        {
            NoteNormalisation(span, text);
        }

        return new Token(kind, span, text, gap);
    }

    private char Peek(int offset) =>
        _position + offset < _source.Length ? FullWidth.Normalise(_source[_position + offset]) : '\0';

    private bool SkipGap()
    {
        var start = _position;
        while (_position < _source.Length && (IsWhiteSpace(Peek(0)) || SkipComment()))
        {
            _position++;
        }

        return _position > start;
    }

    // 10.3.1.2, rule 61: the white space characters that char.IsWhiteSpace does not count are added.
    private static bool IsWhiteSpace(char c) => char.IsWhiteSpace(c) || c is '\u180E' or '\u200B' or '\uFEFF';

    /// <summary>Moves to the last character of a comment if one starts here.</summary>
    private bool SkipComment()
    {
        if (Peek(0) != '/' || Peek(1) is not ('/' or '*'))
        {
            return false;
        }

        if (Peek(1) == '/')
        {
            var newline = _source.AsSpan(_position).IndexOfAny('\n', '\r');
            _position = newline < 0 ? _source.Length - 1 : _position + newline;
            return true;
        }

        return SkipBlockComment();
    }

    private bool SkipBlockComment()
    {
        for (var i = _position + 2; i + 1 < _source.Length; i++)
        {
            if (FullWidth.Normalise(_source[i]) == '*' && FullWidth.Normalise(_source[i + 1]) == '/')
            {
                _position = i + 1;
                return true;
            }
        }

        throw new FeelSyntaxException(FeelProblemKind.UnterminatedComment, new Span(_position, _source.Length - _position));
    }

    private bool StartsWord() => TryPeekRune(out var rune) && NameCharacters.IsStart(rune);

    private string ReadWord()
    {
        var text = new StringBuilder();
        while (TryPeekRune(out var rune) && NameCharacters.IsPart(rune))
        {
            text.Append(rune.ToString());
            _position += rune.Utf16SequenceLength;
        }

        return text.ToString();
    }

    private bool TryPeekRune(out Rune rune)
    {
        if (_position < _source.Length && char.IsSurrogate(_source[_position]))
        {
            return Rune.TryGetRuneAt(_source, _position, out rune);
        }

        return Rune.TryCreate(Peek(0), out rune) && _position < _source.Length;
    }

    // 10.3.1.2, rule 35: digits and an optional fraction; FEEL has no exponents (10.3.2.3.1).
    private string ReadNumber()
    {
        var start = _position;
        SkipDigits();
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _position++;
            SkipDigits();
        }

        return string.Create(_position - start, (_source, start), static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = FullWidth.Normalise(from._source[from.start + i]);
            }
        });
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0)))
        {
            _position++;
        }
    }

    private void NoteNormalisation(Span span, string text)
    {
        if (_notes.Count < MaxNotes && !_source.AsSpan(span.Start, span.Length).SequenceEqual(text))
        {
            _notes.Add(new FeelProblem(FeelProblemKind.FullWidthNormalised, span, [_source.Substring(span.Start, span.Length), text]));
        }
    }
}
