namespace Platform.GraphQL.Language;

internal ref partial struct Parser
{
    // https://spec.graphql.org/September2025/#Type
    internal TypeNode ParseTypeReference()
    {
        var start = _token.Start;
        TypeNode type = Peek(TokenKind.BracketLeft) ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(LocationFrom(start), type) : type;
    }

    // https://spec.graphql.org/September2025/#ListType
    private ListTypeNode ParseListType()
    {
        var start = Expect(TokenKind.BracketLeft).Start;
        Descend();
        var item = ParseTypeReference();
        Ascend();
        Expect(TokenKind.BracketRight);
        return new ListTypeNode(LocationFrom(start), item);
    }

    // https://spec.graphql.org/September2025/#NamedType
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name.Location, name);
    }
}
