using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Parser
{
    // Rules 38 (invocation), 43 (path), 50 (filter) and 51 (instance of), in any sequence.
    private FeelExpression ParsePostfix(FeelExpression source)
    {
        while (true)
        {
            var next = Current switch
            {
                { Kind: TokenKind.Dot } => (FeelExpression)ParsePath(source),
                { Kind: TokenKind.LeftBracket } when StartsExpression(Peek(1)) => ParseFilter(source),
                { Kind: TokenKind.LeftParen } => ParseInvocation(source),
                var token when token.Is("instance") && Peek(1).Is("of") => ParseInstanceOf(source),
                _ => null,
            };
            if (next is null)
            {
                return source;
            }

            source = Checked(next);
        }
    }

    private PathExpression ParsePath(FeelExpression source)
    {
        Take();
        var property = ParseProperty(source.Type);
        return new PathExpression(source, property, Since(source.Span));
    }

    // A '[' that no expression can follow closes a range such as [1..5[ instead of opening a filter.
    private static bool StartsExpression(Token token) => token.Kind switch
    {
        TokenKind.Word => Precedence.Of(token) == Precedence.None && token.Text is not ("then" or "else" or "return" or "satisfies"),
        TokenKind.Number or TokenKind.Text or TokenKind.AtText or TokenKind.Question or TokenKind.Other => true,
        TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.LeftBrace or TokenKind.Minus => true,
        _ => IsComparison(token.Kind),
    };

    // Rule 50: the condition sees the element as 'item' and, if it is a context, its entries.
    private Filter ParseFilter(FeelExpression source)
    {
        Take();
        var outer = _symbols;
        var element = StaticTypes.ElementOf(source.Type);
        var fields = (element as ContextType)?.Fields ?? [];
        var isOpen = fields.Count == 0;
        _symbols = outer.Open();
        _symbols.Declare("item", element);
        foreach (var field in fields)
        {
            _symbols.Declare(field.Name, field.Type);
        }

        _openScopes += isOpen ? 1 : 0;
        var condition = ParseExpression();
        _openScopes -= isOpen ? 1 : 0;
        _symbols = outer;
        Expect(TokenKind.RightBracket, "']'");
        return new Filter(source, condition, Since(source.Span));
    }

    private FunctionInvocation ParseInvocation(FeelExpression function)
    {
        Take();
        var arguments = new List<Argument>();
        if (Current.Kind != TokenKind.RightParen)
        {
            var named = IsNamedArgument();
            do
            {
                arguments.Add(ParseArgument(named));
            }
            while (TryTake(TokenKind.Comma));
        }

        Expect(TokenKind.RightParen, "')' or ','");
        return new FunctionInvocation(function, arguments, Since(function.Span));
    }

    private Argument ParseArgument(bool named)
    {
        if (!named)
        {
            return new Argument(null, ParseExpression());
        }

        if (!IsNamedArgument())
        {
            throw Unexpected("the name of a parameter");
        }

        var name = ReadName(TokenKind.Colon, "the name of a parameter");
        Take();
        return new Argument(name, ParseExpression());
    }

    // A colon after a balanced run of name tokens; function(a: number) is not balanced at its colon.
    private bool IsNamedArgument()
    {
        var depth = 0;
        for (var offset = 0; depth >= 0; offset++)
        {
            var kind = Peek(offset).Kind;
            if (!IsNameToken(kind))
            {
                return kind == TokenKind.Colon && offset > 0 && depth == 0;
            }

            depth += kind switch { TokenKind.LeftParen => 1, TokenKind.RightParen => -1, _ => 0 };
        }

        return false;
    }

    private InstanceOf ParseInstanceOf(FeelExpression value)
    {
        Skip(2);
        var type = ParseType();
        return new InstanceOf(value, type, Since(value.Span));
    }
}
