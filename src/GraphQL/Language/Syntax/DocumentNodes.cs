using System.Collections.Immutable;

namespace Platform.GraphQL.Language;

/// <summary>A whole document.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Definitions">At least one definition, in source order.</param>
// https://spec.graphql.org/September2025/#Document
public sealed record DocumentNode(Location Location, ImmutableArray<DefinitionNode> Definitions) : SyntaxNode(Location)
{
    /// <summary>The operations, in source order.</summary>
    public IEnumerable<OperationDefinitionNode> Operations => Definitions.OfType<OperationDefinitionNode>();

    /// <summary>The fragments, in source order.</summary>
    public IEnumerable<FragmentDefinitionNode> Fragments => Definitions.OfType<FragmentDefinitionNode>();
}

/// <summary>A definition at the top of a document.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
public abstract record DefinitionNode(Location Location) : SyntaxNode(Location);

/// <summary>An operation or a fragment.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
// https://spec.graphql.org/September2025/#ExecutableDefinition
public abstract record ExecutableDefinitionNode(Location Location) : DefinitionNode(Location)
{
    /// <summary>The description in front; <see langword="null"/> if there is none.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variables; empty for a fragment outside the legacy dialect.</summary>
    public ImmutableArray<VariableDefinitionNode> Variables { get; init; } = [];

    /// <summary>The directives, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>What is selected.</summary>
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>The three kinds of operations.</summary>
// https://spec.graphql.org/September2025/#OperationType
public enum OperationType
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A long-lived request for events.</summary>
    Subscription,
}

/// <summary>An operation.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Operation">Its kind.</param>
/// <param name="Name">Its name; <see langword="null"/> for an anonymous one.</param>
// https://spec.graphql.org/September2025/#OperationDefinition
public sealed record OperationDefinitionNode(Location Location, OperationType Operation, NameNode? Name)
    : ExecutableDefinitionNode(Location);

/// <summary>A named fragment.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeCondition">The type that it applies to.</param>
// https://spec.graphql.org/September2025/#FragmentDefinition
public sealed record FragmentDefinitionNode(Location Location, NameNode Name, NamedTypeNode TypeCondition)
    : ExecutableDefinitionNode(Location);

/// <summary>The definition of a variable.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Variable">The variable.</param>
/// <param name="Type">Its type.</param>
/// <param name="DefaultValue">Its default; <see langword="null"/> if it has none.</param>
/// <param name="Directives">The directives, in source order.</param>
// https://spec.graphql.org/September2025/#VariableDefinition
public sealed record VariableDefinitionNode(
    Location Location, VariableNode Variable, TypeNode Type, ValueNode? DefaultValue, ImmutableArray<DirectiveNode> Directives)
    : SyntaxNode(Location)
{
    /// <summary>The description in front; <see langword="null"/> if there is none.</summary>
    public StringValueNode? Description { get; init; }
}

/// <summary>A directive where it is used.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments, in source order.</param>
// https://spec.graphql.org/September2025/#Directive
public sealed record DirectiveNode(Location Location, NameNode Name, ImmutableArray<ArgumentNode> Arguments) : SyntaxNode(Location);

/// <summary>An argument where it is given.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
// https://spec.graphql.org/September2025/#Argument
public sealed record ArgumentNode(Location Location, NameNode Name, ValueNode Value) : SyntaxNode(Location);
