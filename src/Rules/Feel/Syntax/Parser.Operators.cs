using System.Diagnostics;

namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Parser
{
    /// <summary>An expression of operators that bind at least as tightly as a precedence; all are left-associative.</summary>
    private FeelExpression ParseBinary(int precedence) => ContinueBinary(ParseNegation(), precedence);

    private FeelExpression ContinueBinary(FeelExpression left, int precedence)
    {
        while (Precedence.Of(Current) is var binding and > Precedence.None && binding >= precedence)
        {
            left = Checked(ParseOperation(left, Take(), binding));
        }

        return left;
    }

    private FeelExpression ParseOperation(FeelExpression left, Token operation, int precedence)
    {
        switch (operation.Text)
        {
            case "between":
                return ParseBetween(left);
            case "in":
                return ParseMembership(left);
        }

        var right = ParseBinary(precedence + 1);
        var span = left.Span.Through(right.Span);
        return operation.Text switch
        {
            "or" => new Disjunction(left, right, span),
            "and" => new Conjunction(left, right, span),
            _ when precedence == Precedence.Comparison => new Comparison(ComparisonOf(operation.Kind), left, right, span),
            _ => new Arithmetic(ArithmeticOf(operation.Kind), left, right, span),
        };
    }

    // Rule 49b.
    private Between ParseBetween(FeelExpression value)
    {
        var low = ParseBinary(Precedence.Addition);
        ExpectWord("and");
        var high = ParseBinary(Precedence.Addition);
        return new Between(value, low, high, value.Span.Through(high.Span));
    }

    // Rules 49c and 49d. A '?' inside belongs to this membership and not to a test around it.
    private Membership ParseMembership(FeelExpression value)
    {
        var (outerInput, outerReads) = (_inputType, _inputReads);
        _inputType = value.Type;
        var tests = Current.Kind == TokenKind.LeftParen
            ? ParseTestsInParentheses()
            : [ParseTest(() => ParseBinary(Precedence.Addition))];
        (_inputType, _inputReads) = (outerInput, outerReads);
        return new Membership(value, tests, Since(value.Span));
    }

    private List<UnaryTest> ParseTestsInParentheses()
    {
        var open = Take();
        var first = ParseTest(ParseExpression);
        if (Current.Kind == TokenKind.Comma)
        {
            var tests = ParseFurtherTests(first);
            Expect(TokenKind.RightParen, "')' or ','");
            return tests;
        }

        // One test in parentheses may as well be the start of an arithmetic expression or a path.
        var primary = ParsePostfix(FinishParenthesis(open, first.Expression));
        return [first with { Expression = ContinueBinary(primary, Precedence.Addition) }];
    }

    private List<UnaryTest> ParseFurtherTests(UnaryTest first)
    {
        var tests = new List<UnaryTest> { first };
        while (TryTake(TokenKind.Comma))
        {
            tests.Add(ParseTest(ParseExpression));
        }

        return tests;
    }

    private UnaryTest ParseTest(Func<FeelExpression> parse)
    {
        var reads = _inputReads;
        var expression = parse();
        return new UnaryTest(expression, _inputReads > reads);
    }

    // Rule 24. The minus binds tighter than every operator of two operands, so -5 ** 2 is 25.
    private FeelExpression ParseNegation()
    {
        if (Current.Kind != TokenKind.Minus)
        {
            return ParsePostfix(ParsePrimary());
        }

        Enter();
        var minus = Take();
        var operand = ParseNegation();
        Leave();
        return Checked(new Negation(operand, minus.Span.Through(operand.Span)));
    }

    // Rule 7: a comparison without left side.
    private UnaryComparison ParseUnaryComparison()
    {
        Enter();
        var operation = Take();
        var endpoint = ParseBinary(Precedence.Addition);
        Leave();
        return Checked(new UnaryComparison(ComparisonOf(operation.Kind), endpoint, operation.Span.Through(endpoint.Span)));
    }

    private static bool IsComparison(TokenKind kind) =>
        kind is TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual;

    private static ComparisonOperator ComparisonOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterEqual => ComparisonOperator.GreaterOrEqual,
        _ => throw new UnreachableException($"{kind} compares nothing."),
    };

    private static ArithmeticOperator ArithmeticOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus => ArithmeticOperator.Add,
        TokenKind.Minus => ArithmeticOperator.Subtract,
        TokenKind.Star => ArithmeticOperator.Multiply,
        TokenKind.Slash => ArithmeticOperator.Divide,
        TokenKind.StarStar => ArithmeticOperator.Power,
        _ => throw new UnreachableException($"{kind} is no arithmetic operator."),
    };
}
