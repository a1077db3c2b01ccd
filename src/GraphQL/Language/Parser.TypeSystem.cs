using System.Collections.Immutable;

namespace Platform.GraphQL.Language;

internal ref partial struct Parser
{
    // https://spec.graphql.org/September2025/#SchemaDefinition
    // https://spec.graphql.org/September2025/#SchemaExtension
    private SchemaNode ParseSchema(bool isExtension)
    {
        var (start, description) = ParseHead("schema"u8, isExtension);
        var directives = ParseDirectives(isConstant: true);
        var operationTypes = isExtension
            ? OptionalMany(TokenKind.BraceLeft, static (ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight)
            : Many(TokenKind.BraceLeft, static (ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        CheckExtends(isExtension, directives.Length + operationTypes.Length);
        return new SchemaNode(LocationFrom(start), isExtension, operationTypes) { Description = description, Directives = directives };
    }

    // https://spec.graphql.org/September2025/#RootOperationTypeDefinition
    private OperationTypeNode ParseOperationTypeDefinition()
    {
        var start = _token.Start;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeNode(LocationFrom(start), operation, type);
    }

    // https://spec.graphql.org/September2025/#ScalarTypeDefinition
    // https://spec.graphql.org/September2025/#ScalarTypeExtension
    private ScalarTypeNode ParseScalarType(bool isExtension)
    {
        var (start, description) = ParseHead("scalar"u8, isExtension);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        CheckExtends(isExtension, directives.Length);
        return new ScalarTypeNode(LocationFrom(start), isExtension, name) { Description = description, Directives = directives };
    }

    // https://spec.graphql.org/September2025/#ObjectTypeDefinition
    // https://spec.graphql.org/September2025/#ObjectTypeExtension
    private ObjectTypeNode ParseObjectType(bool isExtension)
    {
        var (start, description) = ParseHead("type"u8, isExtension);
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        CheckExtends(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeNode(LocationFrom(start), isExtension, name, interfaces, fields) { Description = description, Directives = directives };
    }

    // https://spec.graphql.org/September2025/#InterfaceTypeDefinition
    // https://spec.graphql.org/September2025/#InterfaceTypeExtension
    private InterfaceTypeNode ParseInterfaceType(bool isExtension)
    {
        var (start, description) = ParseHead("interface"u8, isExtension);
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        CheckExtends(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeNode(LocationFrom(start), isExtension, name, interfaces, fields) { Description = description, Directives = directives };
    }

    // https://spec.graphql.org/September2025/#UnionTypeDefinition
    // https://spec.graphql.org/September2025/#UnionTypeExtension
    private UnionTypeNode ParseUnionType(bool isExtension)
    {
        var (start, description) = ParseHead("union"u8, isExtension);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ImmutableArray<NamedTypeNode> members = Skip(TokenKind.Equals)
            ? DelimitedMany(TokenKind.Pipe, static (ref parser) => parser.ParseNamedType())
            : [];
        CheckExtends(isExtension, directives.Length + members.Length);
        return new UnionTypeNode(LocationFrom(start), isExtension, name, members) { Description = description, Directives = directives };
    }

    // https://spec.graphql.org/September2025/#EnumTypeDefinition
    // https://spec.graphql.org/September2025/#EnumTypeExtension
    private EnumTypeNode ParseEnumType(bool isExtension)
    {
        var (start, description) = ParseHead("enum"u8, isExtension);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = OptionalMany(TokenKind.BraceLeft, static (ref parser) => parser.ParseEnumValueDefinition(), TokenKind.BraceRight);
        CheckExtends(isExtension, directives.Length + values.Length);
        return new EnumTypeNode(LocationFrom(start), isExtension, name, values) { Description = description, Directives = directives };
    }

    // https://spec.graphql.org/September2025/#InputObjectTypeDefinition
    // https://spec.graphql.org/September2025/#InputObjectTypeExtension
    private InputObjectTypeNode ParseInputObjectType(bool isExtension)
    {
        var (start, description) = ParseHead("input"u8, isExtension);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = OptionalMany(TokenKind.BraceLeft, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.BraceRight);
        CheckExtends(isExtension, directives.Length + fields.Length);
        return new InputObjectTypeNode(LocationFrom(start), isExtension, name, fields) { Description = description, Directives = directives };
    }

    // The description of a definition, or the word "extend", then the keyword.
    private (int Start, StringValueNode? Description) ParseHead(ReadOnlySpan<byte> keyword, bool isExtension)
    {
        var start = _token.Start;
        var description = ParseDescription();
        if (isExtension)
        {
            ExpectKeyword("extend"u8);
        }

        ExpectKeyword(keyword);
        return (start, description);
    }

    // An extension must add something.
    private readonly void CheckExtends(bool isExtension, int additions)
    {
        if (isExtension && additions == 0)
        {
            throw Unexpected(_token);
        }
    }
}
