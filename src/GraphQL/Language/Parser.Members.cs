using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Language;

internal ref partial struct Parser
{
    // https://spec.graphql.org/September2025/#ImplementsInterfaces
    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces() => SkipKeyword("implements"u8)
        ? DelimitedMany(TokenKind.Ampersand, static (ref parser) => parser.ParseNamedType())
        : [];

    // https://spec.graphql.org/September2025/#FieldsDefinition
    private ImmutableArray<FieldDefinitionNode> ParseFieldsDefinition() =>
        OptionalMany(TokenKind.BraceLeft, static (ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceRight);

    // https://spec.graphql.org/September2025/#FieldDefinition
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(LocationFrom(start), description, name, arguments, type, directives);
    }

    // https://spec.graphql.org/September2025/#ArgumentsDefinition
    private ImmutableArray<InputValueDefinitionNode> ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.ParenthesisLeft, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.ParenthesisRight);

    // https://spec.graphql.org/September2025/#InputValueDefinition
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(LocationFrom(start), description, name, type, defaultValue, directives);
    }

    // https://spec.graphql.org/September2025/#EnumValueDefinition
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseEnumValueName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(LocationFrom(start), description, name, directives);
    }

    // https://spec.graphql.org/September2025/#EnumValue
    private NameNode ParseEnumValueName()
    {
        var isReserved = PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8);
        return isReserved
            ? throw _lexer.Failure(SyntaxErrors.ReservedEnumValue, _token.Start, ("found", _lexer.Describe(_token)))
            : ParseName();
    }

    // https://spec.graphql.org/September2025/#DirectiveDefinition
    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var (start, description) = ParseHead("directive"u8, isExtension: false);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = DelimitedMany(TokenKind.Pipe, static (ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(LocationFrom(start), name, arguments, isRepeatable, locations) { Description = description };
    }

    // https://spec.graphql.org/September2025/#DirectiveLocation
    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        return DirectiveLocations.IsDefined(name.Value) ? name : throw Unexpected(token);
    }
}
