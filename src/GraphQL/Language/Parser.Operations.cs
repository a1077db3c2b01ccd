using System.Collections.Immutable;

namespace Platform.GraphQL.Language;

internal ref partial struct Parser
{
    // https://spec.graphql.org/September2025/#sec-Language.Operations.Query-Shorthand
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = _token.Start;
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(LocationFrom(start), OperationType.Query, Name: null) { SelectionSet = selectionSet };
    }

    // https://spec.graphql.org/September2025/#OperationDefinition
    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(LocationFrom(start), operation, name)
        {
            Description = description,
            Variables = variables,
            Directives = directives,
            SelectionSet = selectionSet,
        };
    }

    // https://spec.graphql.org/September2025/#OperationType
    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        return token switch
        {
            _ when IsKeyword(token, "query"u8) => OperationType.Query,
            _ when IsKeyword(token, "mutation"u8) => OperationType.Mutation,
            _ when IsKeyword(token, "subscription"u8) => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    // https://spec.graphql.org/September2025/#VariablesDefinition
    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions() =>
        OptionalMany(TokenKind.ParenthesisLeft, static (ref parser) => parser.ParseVariableDefinition(), TokenKind.ParenthesisRight);

    // https://spec.graphql.org/September2025/#VariableDefinition
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(LocationFrom(start), variable, type, defaultValue, directives) { Description = description };
    }

    // https://spec.graphql.org/September2025/#SelectionSet
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token.Start;
        Descend();
        var selections = Many(TokenKind.BraceLeft, static (ref parser) => parser.ParseSelection(), TokenKind.BraceRight);
        Ascend();
        return new SelectionSetNode(LocationFrom(start), selections);
    }

    // https://spec.graphql.org/September2025/#Selection
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    // https://spec.graphql.org/September2025/#Field
    private FieldNode ParseField()
    {
        var start = _token.Start;
        var nameOrAlias = ParseName();
        var hasAlias = Skip(TokenKind.Colon);
        var name = hasAlias ? ParseName() : nameOrAlias;
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(LocationFrom(start), hasAlias ? nameOrAlias : null, name, arguments, directives, selectionSet);
    }

    // https://spec.graphql.org/September2025/#Arguments
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) => isConstant
        ? OptionalMany(TokenKind.ParenthesisLeft, static (ref parser) => parser.ParseArgument(isConstant: true), TokenKind.ParenthesisRight)
        : OptionalMany(TokenKind.ParenthesisLeft, static (ref parser) => parser.ParseArgument(isConstant: false), TokenKind.ParenthesisRight);

    // https://spec.graphql.org/September2025/#Argument
    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ArgumentNode(LocationFrom(start), name, value);
    }
}
