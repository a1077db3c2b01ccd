using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Parser
{
    // Rule 45.
    private Conditional ParseConditional()
    {
        var start = Take().Span;
        var condition = ParseExpression();
        ExpectWord("then");
        var then = ParseExpression();
        ExpectWord("else");
        var otherwise = ParseExpression();
        return Checked(new Conditional(condition, then, otherwise, Since(start)));
    }

    // Rules 44 and 63. 'partial' is the list of the results so far (10.3.2.14).
    private ForExpression ParseFor()
    {
        var start = Take().Span;
        var outer = _symbols;
        var iterators = ParseIterators();
        ExpectWord("return");
        _symbols = _symbols.Open();
        _symbols.Declare("partial", FeelType.AnyList);
        var result = ParseExpression();
        _symbols = outer;
        return Checked(new ForExpression(iterators, result, Since(start)));
    }

    // Rule 46.
    private Quantified ParseQuantified(Quantifier quantifier)
    {
        var start = Take().Span;
        var outer = _symbols;
        var iterators = ParseIterators();
        ExpectWord("satisfies");
        var condition = ParseExpression();
        _symbols = outer;
        return Checked(new Quantified(quantifier, iterators, condition, Since(start)));
    }

    private List<Iterator> ParseIterators()
    {
        var iterators = new List<Iterator>();
        do
        {
            iterators.Add(ParseIterator());
        }
        while (TryTake(TokenKind.Comma));
        return iterators;
    }

    private Iterator ParseIterator()
    {
        var variable = ReadName(TokenKind.Word, "the name of a variable", "in");
        ExpectWord("in");
        var source = ParseExpression();
        var end = TryTake(TokenKind.DotDot) ? ParseExpression() : null;
        _symbols = _symbols.Open();
        _symbols.Declare(variable, end is null ? StaticTypes.ElementOf(source.Type) : source.Type);
        return new Iterator(variable, source, end);
    }

    // Rule 55.
    private FunctionLiteral ParseFunctionLiteral()
    {
        var start = Take().Span;
        Take();
        var parameters = ParseParameters();
        Expect(TokenKind.RightParen, "')' or ','");
        var isExternal = Current.Is("external");
        _index += isExternal ? 1 : 0;

        var outer = _symbols;
        _symbols = outer.Open();
        foreach (var parameter in parameters)
        {
            _symbols.Declare(parameter.Name, parameter.Type);
        }

        var body = ParseExpression();
        _symbols = outer;
        return Checked(new FunctionLiteral(parameters, body, isExternal, Since(start)));
    }

    private List<FormalParameter> ParseParameters()
    {
        var parameters = new List<FormalParameter>();
        while (Current.Kind != TokenKind.RightParen)
        {
            var token = Current;
            var parameter = ParseParameter();
            if (parameters.Exists(other => other.Name == parameter.Name))
            {
                throw new FeelSyntaxException(FeelProblemKind.DuplicateDeclaration, token.Span, parameter.Name);
            }

            parameters.Add(parameter);
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        return parameters;
    }

    private FormalParameter ParseParameter()
    {
        var name = ReadParameterName();
        return new FormalParameter(name, TryTake(TokenKind.Colon) ? ParseType() : FeelType.Any);
    }

    private string ReadParameterName()
    {
        var start = _index;
        while (IsNameToken(Current.Kind) && Current.Kind != TokenKind.RightParen)
        {
            Take();
        }

        if (_index == start)
        {
            throw Unexpected("the name of a parameter");
        }

        var parts = _tokens[start.._index].Select((token, i) => i > 0 && token.Gap ? " " + token.Text : token.Text);
        return string.Concat(parts);
    }
}
