using System.Globalization;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Parser
{
    // Rule 2, from the innermost alternatives outwards.
    private FeelExpression ParsePrimary()
    {
        if (TryDeclaredName() is { } name)
        {
            return name;
        }

        return Current.Kind switch
        {
            TokenKind.Number => ParseNumber(),
            TokenKind.Text => ParseText(),
            TokenKind.AtText => ParseAtLiteral(),
            TokenKind.Question => ParseInputValue(),
            TokenKind.LeftParen => ParseParenthesis(),
            TokenKind.LeftBracket => ParseBracket(),
            TokenKind.RightBracket => ParseOpenRange(),
            TokenKind.LeftBrace => ParseContext(),
            TokenKind.Word => ParseWord(),
            var kind when IsComparison(kind) => ParseUnaryComparison(),
            _ => throw Unexpected("an expression"),
        };
    }

    private FeelExpression ParseWord() => Current.Text switch
    {
        "null" => new NullLiteral(Take().Span),
        "true" => new ValueLiteral(FeelBoolean.True, Take().Span),
        "false" => new ValueLiteral(FeelBoolean.False, Take().Span),
        "if" => ParseConditional(),
        "for" => ParseFor(),
        "some" => ParseQuantified(Quantifier.Some),
        "every" => ParseQuantified(Quantifier.Every),
        "function" when Peek(1).Kind == TokenKind.LeftParen => ParseFunctionLiteral(),
        _ => ParseUndeclaredName(),
    };

    private ValueLiteral ParseNumber()
    {
        var token = Take();
        return decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new ValueLiteral(new FeelNumber(number), token.Span)
            : throw new FeelSyntaxException(FeelProblemKind.NumberTooLarge, token.Span, token.Text);
    }

    private ValueLiteral ParseText()
    {
        var token = Take();
        return new ValueLiteral(new FeelString(token.Text), token.Span);
    }

    // Rule 65.
    private FeelExpression ParseAtLiteral()
    {
        var token = Take();
        return TemporalText.ReadAny(token.Text) is { } value
            ? new ValueLiteral(value, token.Span)
            : new UnreadableLiteral(token.Text, token.Span);
    }

    private InputValue ParseInputValue()
    {
        _inputReads++;
        return new InputValue(Take().Span, _inputType);
    }

    private FeelExpression ParseParenthesis()
    {
        var open = Take();
        return FinishParenthesis(open, ParseExpression());
    }

    private FeelExpression FinishParenthesis(Token open, FeelExpression inner)
    {
        if (Current.Kind == TokenKind.DotDot)
        {
            return FinishRange(open, inner);
        }

        Expect(TokenKind.RightParen, "')'");
        return inner;
    }

    // Rule 54 for a list, rule 8 for a range that includes its start.
    private FeelExpression ParseBracket()
    {
        var open = Take();
        if (Current.Kind == TokenKind.RightBracket)
        {
            return new ListLiteral([], open.Span.Through(Take().Span));
        }

        var first = ParseExpression();
        if (Current.Kind == TokenKind.DotDot)
        {
            return FinishRange(open, first);
        }

        var items = new List<FeelExpression> { first };
        while (TryTake(TokenKind.Comma))
        {
            items.Add(ParseExpression());
        }

        Expect(TokenKind.RightBracket, "']' or ','");
        return Checked(new ListLiteral(items, Since(open.Span)));
    }

    private RangeLiteral ParseOpenRange()
    {
        if (!StartsExpression(Peek(1)))
        {
            throw Unexpected("an expression");
        }

        var open = Take();
        return FinishRange(open, ParseExpression());
    }

    // Rules 8 to 12.
    private RangeLiteral FinishRange(Token open, FeelExpression start)
    {
        Expect(TokenKind.DotDot, "'..'");
        var end = ParseExpression();
        if (Current.Kind is not (TokenKind.RightParen or TokenKind.RightBracket or TokenKind.LeftBracket))
        {
            throw Unexpected("')', ']' or '['");
        }

        var close = Take();
        var startIncluded = open.Kind == TokenKind.LeftBracket;
        var endIncluded = close.Kind == TokenKind.RightBracket;
        return Checked(new RangeLiteral(startIncluded, start, end, endIncluded, open.Span.Through(close.Span)));
    }

    // Rules 57 to 59. Later entries see the earlier ones.
    private ContextLiteral ParseContext()
    {
        var open = Take();
        var outer = _symbols;
        _symbols = outer.Open();
        var entries = new List<ContextEntry>();
        while (Current.Kind != TokenKind.RightBrace)
        {
            entries.Add(ParseContextEntry());
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        _symbols = outer;
        Expect(TokenKind.RightBrace, "'}' or ','");
        return Checked(new ContextLiteral(entries, Since(open.Span)));
    }

    private ContextEntry ParseContextEntry()
    {
        var start = Current.Span;
        var key = Current.Kind == TokenKind.Text ? Take().Text : ReadName(TokenKind.Colon, "a key");
        var keySpan = Since(start);
        Expect(TokenKind.Colon, "':'");
        var value = ParseExpression();
        _symbols.Declare(key, value.Type);
        return new ContextEntry(key, keySpan, value);
    }
}
