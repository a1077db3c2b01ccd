using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Parser
{
    // Rule 52: a name, or list<…>, range<…>, context<…>, function<…> -> ….
    private FeelType ParseType()
    {
        Enter();
        var hasParts = Current.Kind == TokenKind.Word && Peek(1).Kind == TokenKind.Less;
        var type = (hasParts ? Current.Text : "") switch
        {
            "list" => ParsePartOf(part => new ListType(part)),
            "range" => ParsePartOf(part => new RangeType(part)),
            "context" => ParseContextType(),
            "function" => ParseFunctionType(),
            _ => ParseTypeName(),
        };
        Leave();
        return type;
    }

    private FeelType ParsePartOf(Func<FeelType, FeelType> whole)
    {
        Skip(2);
        var part = ParseType();
        CloseType();
        return whole(part);
    }

    private ContextType ParseContextType()
    {
        Skip(2);
        var fields = new List<ContextField>();
        while (Current.Kind != TokenKind.Greater)
        {
            var name = Current.Kind == TokenKind.Text ? Take().Text : ReadName(TokenKind.Colon, "a key");
            Expect(TokenKind.Colon, "':'");
            fields.Add(new ContextField(name, ParseType()));
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        CloseType();
        return new ContextType(fields);
    }

    private FunctionType ParseFunctionType()
    {
        Skip(2);
        var parameters = new List<FeelType>();
        while (Current.Kind != TokenKind.Greater)
        {
            parameters.Add(ParseType());
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        CloseType();
        Expect(TokenKind.Arrow, "'->'");
        return new FunctionType(parameters, ParseType());
    }

    private void CloseType()
    {
        if (Current.Kind == TokenKind.GreaterEqual)
        {
            // list<number>=x: the lexer reads the longest symbol, here two of them stand side by side.
            var span = Current.Span;
            _tokens[_index] = new Token(TokenKind.Equal, new Span(span.End - 1, 1), "=", false);
            return;
        }

        Expect(TokenKind.Greater, "'>' or ','");
    }

    private FeelType ParseTypeName()
    {
        if (_symbols.LongestType(Rest) is { } declared)
        {
            Skip(declared.Pattern.Length);
            return declared.Type;
        }

        if (Current.Kind != TokenKind.Word)
        {
            throw Unexpected("a type");
        }

        var start = Current.Span;
        var name = JoinWords();
        throw new FeelSyntaxException(FeelProblemKind.UnknownType, Since(start), name);
    }
}
