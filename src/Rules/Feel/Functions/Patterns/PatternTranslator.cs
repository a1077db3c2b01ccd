using System.Globalization;
using System.Text;

namespace Platform.Rules.Feel.Functions.Patterns;

/// <summary>
/// Reads the regular expressions of XML Schema part 2, appendix G, with the additions of Functions and Operators
/// 5.6.1, and writes what .NET understands by the same. What the grammar does not allow is refused rather than handed
/// on, because .NET gives a meaning to much of it.
/// </summary>
internal sealed partial class PatternTranslator(string pattern, string flags)
{
    private const int MaxNesting = 50;
    private const int MaxRepetition = 1_000;
    private const int MaxSize = 10_000;
    private const string AnyPair = "[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]";
    private const string SingleEscapes = "nrt\\|.?*+(){}-[]^$";

    private readonly StringBuilder _result = new();
    private readonly bool _dotAll = flags.Contains('s', StringComparison.Ordinal);
    private readonly bool _multiline = flags.Contains('m', StringComparison.Ordinal);
    private readonly bool _ignoreCase = flags.Contains('i', StringComparison.Ordinal);
    private readonly HashSet<int> _closedGroups = [];
    private int _position;
    private int _groups;
    private int _nesting;

    internal bool HasBackReferences { get; private set; }

    /// <summary>The number of parts with repetitions written out.</summary>
    internal int Size { get; private set; }

    private bool AtEnd => _position == pattern.Length;

    private char Current => AtEnd ? '\0' : pattern[_position];

    internal string Translate()
    {
        ReadAlternatives();
        return AtEnd ? _result.ToString() : throw Refusal("a ')' has no '('");
    }

    private static PatternException Refusal(string reason) => new(reason);

    private void ReadAlternatives()
    {
        if (++_nesting > MaxNesting)
        {
            throw new PatternException("it is nested too deeply", isTooCostly: true);
        }

        while (!AtEnd && Current != ')')
        {
            if (Current == '|')
            {
                _result.Append(Take());
                continue;
            }

            ReadPiece();
        }

        _nesting--;
    }

    private void ReadPiece()
    {
        switch (Current)
        {
            case '^':
                Take();
                _result.Append(_multiline ? "(?m:^)" : "\\A");
                return;
            case '$':
                Take();
                _result.Append(_multiline ? "(?m:$)" : "\\z");
                return;
        }

        var before = Size++;
        ReadAtom();
        var times = ReadQuantifier();
        if ((Size - before) * (long)times > MaxSize - before)
        {
            throw new PatternException("it is too large", isTooCostly: true);
        }

        Size = before + ((Size - before) * times);
    }

    private void ReadAtom()
    {
        switch (Current)
        {
            case '(':
                ReadGroup();
                break;
            case '[':
                _result.Append(ReadClass().Atom());
                break;
            case '.':
                Take();
                _result.Append(_dotAll ? AnyCharacter("\\s\\S") : AnyCharacter("^\\n\\r"));
                break;
            case '\\':
                ReadEscape();
                break;
            case '?' or '*' or '+' or '{' or '}' or ']':
                throw Refusal($"'{Current}' has nothing to apply to");
            default:
                ReadCharacter();
                break;
        }
    }

    // A surrogate pair is one character to FEEL and two to .NET.
    private static string AnyCharacter(string unit) => $"(?:{AnyPair}|[{unit}])";

    private void ReadCharacter()
    {
        var width = char.IsSurrogatePair(pattern, _position) ? 2 : 1;
        var text = System.Text.RegularExpressions.Regex.Escape(pattern.Substring(_position, width));
        _position += width;
        _result.Append(width == 2 ? $"(?:{text})" : text);
    }

    private void ReadGroup()
    {
        Take();
        var isCapturing = Current != '?';
        if (!isCapturing)
        {
            Take();
            Expect(':');
        }

        var number = isCapturing ? ++_groups : 0;
        _result.Append(isCapturing ? "(" : "(?:");
        ReadAlternatives();
        Expect(')');
        _result.Append(')');
        _closedGroups.Add(number);
    }

    private void ReadEscape()
    {
        Take();
        if (char.IsAsciiDigit(Current))
        {
            ReadBackReference();
            return;
        }

        // Functions and Operators 5.6.2: the flag i does not reach categories, though .NET would let it.
        var isCategory = Current is 'p' or 'P';
        _result.Append(
            SingleEscapes.Contains(Current, StringComparison.Ordinal) && !AtEnd ? "\\" + Take()
            : isCategory && _ignoreCase ? $"(?-i:[{ReadMultiCharacterEscape(negatable: true)}])"
            : $"[{ReadMultiCharacterEscape(negatable: true)}]");
    }

    // Functions and Operators 5.6.1: as many digits as still name a group that is closed before this place.
    private void ReadBackReference()
    {
        var number = Take() - '0';
        while (char.IsAsciiDigit(Current) && (number * 10) + Current - '0' <= _groups)
        {
            number = (number * 10) + Take() - '0';
        }

        if (number == 0 || !_closedGroups.Contains(number))
        {
            throw Refusal($"there is no group {number} before the reference to it");
        }

        HasBackReferences = true;
        _result.Append(CultureInfo.InvariantCulture, $"(?:\\{number})");
    }

    /// <summary>How often the atom before it is written out.</summary>
    private int ReadQuantifier()
    {
        if (Current is not ('{' or '?' or '*' or '+'))
        {
            return 1;
        }

        var times = 1;
        if (Current == '{')
        {
            times = ReadRepetition();
        }
        else
        {
            _result.Append(Take());
        }

        _result.Append(Current == '?' ? Take().ToString() : "");
        return times;
    }

    private int ReadRepetition()
    {
        Take();
        var least = ReadNumber();
        var most = (int?)least;
        if (Current == ',')
        {
            Take();
            most = Current == '}' ? null : ReadNumber();
        }

        Expect('}');
        if (most < least)
        {
            throw Refusal($"the repetition {least} to {most} is reversed");
        }

        _result.Append(CultureInfo.InvariantCulture, $"{{{least},{most}}}");
        return Math.Max(1, most ?? (least + 1));
    }

    private int ReadNumber()
    {
        var start = _position;
        while (char.IsAsciiDigit(Current))
        {
            _position++;
        }

        if (_position == start)
        {
            throw Refusal("a repetition lacks its number");
        }

        return int.TryParse(pattern.AsSpan(start, _position - start), CultureInfo.InvariantCulture, out var number) && number <= MaxRepetition
            ? number
            : throw new PatternException("it repeats too often", isTooCostly: true);
    }

    private char Take() => pattern[_position++];

    private void Expect(char expected)
    {
        if (Current != expected)
        {
            throw Refusal($"a '{expected}' is missing");
        }

        _position++;
    }
}
