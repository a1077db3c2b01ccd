using System.Collections.Immutable;
using System.Text;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Language;

internal ref partial struct Parser
{
    // https://spec.graphql.org/September2025/#Value
    internal ValueNode ParseValue(bool isConstant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(LocationFrom(token.Start), Encoding.UTF8.GetString(_lexer.TextOf(token)));
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(LocationFrom(token.Start), Encoding.UTF8.GetString(_lexer.TextOf(token)));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.Dollar:
                return isConstant ? throw VariableInConstant() : ParseVariable();
            default:
                throw Unexpected(token);
        }
    }

    // https://spec.graphql.org/September2025/#Variable
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        var name = ParseName();
        return new VariableNode(LocationFrom(start), name);
    }

    // https://spec.graphql.org/September2025/#StringValue
    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(LocationFrom(token.Start), token.Value ?? "", token.Kind == TokenKind.BlockString);
    }

    // https://spec.graphql.org/September2025/#BooleanValue
    // https://spec.graphql.org/September2025/#NullValue
    // https://spec.graphql.org/September2025/#EnumValue
    private ValueNode ParseNamedValue()
    {
        var name = ParseName();
        return name.Value switch
        {
            "true" => new BooleanValueNode(name.Location, true),
            "false" => new BooleanValueNode(name.Location, false),
            "null" => new NullValueNode(name.Location),
            _ => new EnumValueNode(name.Location, name.Value),
        };
    }

    // https://spec.graphql.org/September2025/#ListValue
    private ListValueNode ParseList(bool isConstant)
    {
        var start = _token.Start;
        Descend();
        var items = isConstant
            ? Any(TokenKind.BracketLeft, static (ref parser) => parser.ParseValue(isConstant: true), TokenKind.BracketRight)
            : Any(TokenKind.BracketLeft, static (ref parser) => parser.ParseValue(isConstant: false), TokenKind.BracketRight);
        Ascend();
        return new ListValueNode(LocationFrom(start), items);
    }

    // https://spec.graphql.org/September2025/#ObjectValue
    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = _token.Start;
        Descend();
        var fields = isConstant
            ? Any(TokenKind.BraceLeft, static (ref parser) => parser.ParseObjectField(isConstant: true), TokenKind.BraceRight)
            : Any(TokenKind.BraceLeft, static (ref parser) => parser.ParseObjectField(isConstant: false), TokenKind.BraceRight);
        Ascend();
        return new ObjectValueNode(LocationFrom(start), fields);
    }

    // https://spec.graphql.org/September2025/#ObjectField
    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ObjectFieldNode(LocationFrom(start), name, value);
    }

    // https://spec.graphql.org/September2025/#Directives
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            CheckDirectiveCount(directives.Count + 1);
            directives.Add(ParseDirective(isConstant));
        }

        return directives.DrainToImmutable();
    }

    // https://spec.graphql.org/September2025/#Directive
    private DirectiveNode ParseDirective(bool isConstant)
    {
        var start = Expect(TokenKind.At).Start;
        var name = ParseName();
        var arguments = ParseArguments(isConstant);
        return new DirectiveNode(LocationFrom(start), name, arguments);
    }

    private readonly void CheckDirectiveCount(int count)
    {
        if (count > _options.MaxDirectives)
        {
            throw _lexer.Failure(SyntaxErrors.TooManyDirectives, _token.Start, ("limit", _options.MaxDirectives));
        }
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        var dollar = Expect(TokenKind.Dollar);
        return Peek(TokenKind.Name)
            ? _lexer.Failure(SyntaxErrors.VariableInConstant, dollar.Start, ("name", Encoding.UTF8.GetString(_lexer.TextOf(_token))))
            : Unexpected(dollar);
    }
}
