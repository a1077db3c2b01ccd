namespace Platform.Rules.Feel.Values;

/// <summary>Reads a lexical form of XML Schema part 2 from left to right.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    internal readonly bool AtEnd => _position == _text.Length;

    internal readonly ReadOnlySpan<char> Rest => _text[_position..];

    internal bool Skip(char expected)
    {
        if (AtEnd || _text[_position] != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>A run of digits of a length between two bounds, all of it.</summary>
    internal ReadOnlySpan<char> Digits(int least, int most)
    {
        var start = _position;
        while (!AtEnd && char.IsAsciiDigit(_text[_position]))
        {
            _position++;
        }

        var length = _position - start;
        return length >= least && length <= most ? _text.Slice(start, length) : default;
    }

    /// <summary>Two digits as a number; -1 if there are not exactly two.</summary>
    internal int Pair()
    {
        var digits = Digits(2, 2);
        return digits.IsEmpty ? -1 : ((digits[0] - '0') * 10) + digits[1] - '0';
    }
}
