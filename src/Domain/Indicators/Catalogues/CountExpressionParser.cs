using System.Globalization;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>
/// Reads <see cref="CountExpression"/> from text:
/// <code>
/// sum     = product { ("+" | "-") product }
/// product = operand { ("*" | "/") operand }
/// operand = number | id | "(" sum ")"
/// </code>
/// </summary>
internal ref struct CountExpressionParser
{
    // Enough for any formula that a person can read; keeps a hostile document from exhausting the stack.
    private const int MaximumDepth = 64;
    private const int MaximumLength = 2_000;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private int _depth;

    private CountExpressionParser(ReadOnlySpan<char> text) => _text = text;

    /// <returns>The expression, or null and the position (from 1) at which the text stops being one.</returns>
    internal static (CountExpression? Expression, int Position) Parse(string text)
    {
        if (text.Length > MaximumLength)
        {
            return (null, MaximumLength + 1);
        }

        var parser = new CountExpressionParser(text);
        var expression = parser.Sum();
        parser.SkipBlanks();
        var complete = expression is not null && parser._position == text.Length;
        return (complete ? expression : null, parser._position + 1);
    }

    private CountExpression? Sum()
    {
        var left = Product();
        while (left is not null && Take('+', '-') is { } symbol)
        {
            var right = Product();
            left = right is null ? null : new CountOperation(symbol, left, right);
        }

        return left;
    }

    private CountExpression? Product()
    {
        var left = Operand();
        while (left is not null && Take('*', '/') is { } symbol)
        {
            var right = Operand();
            left = right is null ? null : new CountOperation(symbol, left, right);
        }

        return left;
    }

    private CountExpression? Operand()
    {
        if (Take('(', '(') is not null)
        {
            return Parenthesised();
        }

        SkipBlanks();
        var start = _position;
        while (_position < _text.Length && IsWord(_text[_position]))
        {
            _position++;
        }

        var word = _text[start.._position];
        if (word.Length > 0 && char.IsAsciiLetter(word[0]))
        {
            return new CountReference(word.ToString());
        }

        if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return new CountNumber(value);
        }

        _position = start;
        return null;
    }

    private CountExpression? Parenthesised()
    {
        if (++_depth > MaximumDepth)
        {
            return null;
        }

        var inner = Sum();
        _depth--;
        return inner is not null && Take(')', ')') is not null ? inner : null;
    }

    private char? Take(char one, char other)
    {
        SkipBlanks();
        return _position < _text.Length && (_text[_position] == one || _text[_position] == other)
            ? _text[_position++]
            : null;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private static bool IsWord(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '_' or '.';
}
