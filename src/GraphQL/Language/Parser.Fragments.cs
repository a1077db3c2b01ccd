namespace Platform.GraphQL.Language;

internal ref partial struct Parser
{
    // https://spec.graphql.org/September2025/#FragmentSpread
    // https://spec.graphql.org/September2025/#InlineFragment
    private SelectionNode ParseFragment()
    {
        var start = _token.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        return !hasTypeCondition && Peek(TokenKind.Name)
            ? ParseFragmentSpread(start)
            : ParseInlineFragment(start, hasTypeCondition);
    }

    private FragmentSpreadNode ParseFragmentSpread(int start)
    {
        var name = ParseFragmentName();
        var directives = ParseDirectives(isConstant: false);
        return new FragmentSpreadNode(LocationFrom(start), name, directives);
    }

    private InlineFragmentNode ParseInlineFragment(int start, bool hasTypeCondition)
    {
        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(LocationFrom(start), typeCondition, directives, selectionSet);
    }

    // https://spec.graphql.org/September2025/#FragmentDefinition
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        var name = ParseFragmentName();
        var variables = _options.AllowLegacyFragmentVariables ? ParseVariableDefinitions() : [];
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(LocationFrom(start), name, typeCondition)
        {
            Description = description,
            Variables = variables,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // https://spec.graphql.org/September2025/#FragmentName
    private NameNode ParseFragmentName() => PeekKeyword("on"u8) ? throw Unexpected(_token) : ParseName();
}
