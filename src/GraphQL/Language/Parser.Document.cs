using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Language;

internal ref partial struct Parser
{
    // https://spec.graphql.org/September2025/#Document
    internal DocumentNode ParseDocument()
    {
        var definitions = System.Collections.Immutable.ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));

        return new DocumentNode(new Location(_lexer.Source, 0, _token.End), definitions.DrainToImmutable());
    }

    // https://spec.graphql.org/September2025/#Definition
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft))
        {
            return ParseShorthandQuery();
        }

        var keyword = PeekDescription() ? LookAhead() : _token;
        if (keyword.Kind != TokenKind.Name)
        {
            throw NotADefinition(keyword);
        }

        return ParseTypeSystemDefinition(keyword)
            ?? ParseExecutableDefinition(keyword)
            ?? ParseExtension(keyword)
            ?? throw NotADefinition(keyword);
    }

    private DefinitionNode? ParseTypeSystemDefinition(Token keyword)
    {
        var text = _lexer.TextOf(keyword);
        return text switch
        {
            _ when text.SequenceEqual("schema"u8) => ParseSchema(isExtension: false),
            _ when text.SequenceEqual("scalar"u8) => ParseScalarType(isExtension: false),
            _ when text.SequenceEqual("type"u8) => ParseObjectType(isExtension: false),
            _ when text.SequenceEqual("interface"u8) => ParseInterfaceType(isExtension: false),
            _ when text.SequenceEqual("union"u8) => ParseUnionType(isExtension: false),
            _ when text.SequenceEqual("enum"u8) => ParseEnumType(isExtension: false),
            _ when text.SequenceEqual("input"u8) => ParseInputObjectType(isExtension: false),
            _ when text.SequenceEqual("directive"u8) => ParseDirectiveDefinition(),
            _ => null,
        };
    }

    // https://spec.graphql.org/September2025/#ExecutableDefinition
    private DefinitionNode? ParseExecutableDefinition(Token keyword)
    {
        if (IsKeyword(keyword, "fragment"u8))
        {
            return ParseFragmentDefinition();
        }

        var isOperation = IsKeyword(keyword, "query"u8) || IsKeyword(keyword, "mutation"u8) || IsKeyword(keyword, "subscription"u8);
        return isOperation ? ParseOperationDefinition() : null;
    }

    // https://spec.graphql.org/September2025/#TypeSystemExtension
    private DefinitionNode? ParseExtension(Token keyword)
    {
        if (!IsKeyword(keyword, "extend"u8) || PeekDescription())
        {
            return null;
        }

        var extended = LookAhead();
        var text = _lexer.TextOf(extended);
        return text switch
        {
            _ when extended.Kind != TokenKind.Name => throw Unexpected(extended),
            _ when text.SequenceEqual("schema"u8) => ParseSchema(isExtension: true),
            _ when text.SequenceEqual("scalar"u8) => ParseScalarType(isExtension: true),
            _ when text.SequenceEqual("type"u8) => ParseObjectType(isExtension: true),
            _ when text.SequenceEqual("interface"u8) => ParseInterfaceType(isExtension: true),
            _ when text.SequenceEqual("union"u8) => ParseUnionType(isExtension: true),
            _ when text.SequenceEqual("enum"u8) => ParseEnumType(isExtension: true),
            _ when text.SequenceEqual("input"u8) => ParseInputObjectType(isExtension: true),
            _ => throw Unexpected(extended),
        };
    }

    private readonly GraphQLSyntaxException NotADefinition(Token keyword)
    {
        if (!PeekDescription())
        {
            return Unexpected(keyword);
        }

        return keyword.Kind switch
        {
            TokenKind.Name => _lexer.Failure(SyntaxErrors.UnexpectedDescription, _token.Start),
            TokenKind.BraceLeft => _lexer.Failure(SyntaxErrors.DescriptionOnShorthand, _token.Start),
            _ => Unexpected(keyword),
        };
    }

    // https://spec.graphql.org/September2025/#Description
    private StringValueNode? ParseDescription() => PeekDescription() ? ParseString() : null;
}
