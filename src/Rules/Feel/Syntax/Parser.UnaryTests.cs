namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Parser
{
    // Rules 13 to 15.
    internal UnaryTests WholeUnaryTests()
    {
        var whole = new Span(0, _tokens[^1].Span.Start);
        if (Current.Kind == TokenKind.End || (Current.Kind == TokenKind.Minus && Peek(1).Kind == TokenKind.End))
        {
            return new AnyInput(whole);
        }

        var negated = IsNegated();
        if (negated)
        {
            Skip(2);
        }

        var tests = ParseFurtherTests(ParseTest(ParseExpression));
        if (negated)
        {
            Expect(TokenKind.RightParen, "')' or ','");
        }

        Expect(TokenKind.End, "',' or the end");
        return negated ? new NegatedTests(tests, whole) : new PositiveTests(tests, whole);
    }

    /// <summary>Whether one not(…) encloses all tests; not(a) and b is an expression that starts with a function.</summary>
    private bool IsNegated()
    {
        if (!Current.Is("not") || Peek(1).Kind != TokenKind.LeftParen)
        {
            return false;
        }

        var depth = 0;
        for (var i = _index + 1; i < _tokens.Length; i++)
        {
            depth += _tokens[i].Kind switch { TokenKind.LeftParen => 1, TokenKind.RightParen => -1, _ => 0 };
            if (depth == 0)
            {
                return _tokens[i + 1].Kind == TokenKind.End;
            }
        }

        return true;
    }
}
