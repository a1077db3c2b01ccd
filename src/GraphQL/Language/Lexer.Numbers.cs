using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Language;

internal ref partial struct Lexer
{
    // https://spec.graphql.org/September2025/#IntValue
    // https://spec.graphql.org/September2025/#FloatValue
    private Token ReadNumber()
    {
        var start = _position;
        _position += At(_position) == '-' ? 1 : 0;
        ReadIntegerPart();
        var isFloat = ReadFractionalPart();
        isFloat |= ReadExponentPart();

        // A number must not run into a name or another dot.
        if (At(_position) == '.' || IsNameStart(At(_position)))
        {
            throw Failure(SyntaxErrors.ExpectedDigit, _position, ("character", DescribeCharacter(_position)));
        }

        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, _position);
    }

    private void ReadIntegerPart()
    {
        if (At(_position) != '0')
        {
            ReadDigits();
            return;
        }

        _position++;
        if (IsDigit(At(_position)))
        {
            throw Failure(SyntaxErrors.DigitAfterZero, _position, ("character", DescribeCharacter(_position)));
        }
    }

    private bool ReadFractionalPart()
    {
        if (At(_position) != '.')
        {
            return false;
        }

        _position++;
        ReadDigits();
        return true;
    }

    private bool ReadExponentPart()
    {
        if (At(_position) is not ((byte)'e' or (byte)'E'))
        {
            return false;
        }

        _position++;
        _position += At(_position) is (byte)'+' or (byte)'-' ? 1 : 0;
        ReadDigits();
        return true;
    }

    private void ReadDigits()
    {
        if (!IsDigit(At(_position)))
        {
            throw Failure(SyntaxErrors.ExpectedDigit, _position, ("character", DescribeCharacter(_position)));
        }

        while (IsDigit(At(_position)))
        {
            _position++;
        }
    }
}
