using System.Collections.Immutable;

namespace Platform.GraphQL.Language;

/// <summary>A value as written.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
// https://spec.graphql.org/September2025/#Value
public abstract record ValueNode(Location Location) : SyntaxNode(Location);

/// <summary>A variable.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Name">Its name, without the dollar sign.</param>
public sealed record VariableNode(Location Location, NameNode Name) : ValueNode(Location);

/// <summary>A number without fraction and exponent.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Text">Its digits as written.</param>
public sealed record IntValueNode(Location Location, string Text) : ValueNode(Location);

/// <summary>A number with fraction or exponent.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Text">Its digits as written.</param>
public sealed record FloatValueNode(Location Location, string Text) : ValueNode(Location);

/// <summary>A string.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Value">Its value, escapes resolved.</param>
/// <param name="IsBlock">Whether it was written with three quotes.</param>
public sealed record StringValueNode(Location Location, string Value, bool IsBlock = false) : ValueNode(Location);

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Value">Which of them.</param>
public sealed record BooleanValueNode(Location Location, bool Value) : ValueNode(Location);

/// <summary><c>null</c>.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
public sealed record NullValueNode(Location Location) : ValueNode(Location);

/// <summary>An enum value.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Value">Its name.</param>
public sealed record EnumValueNode(Location Location, string Value) : ValueNode(Location);

/// <summary>A list.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Items">Its items, in source order.</param>
public sealed record ListValueNode(Location Location, ImmutableArray<ValueNode> Items) : ValueNode(Location);

/// <summary>An input object.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Fields">Its fields, in source order.</param>
public sealed record ObjectValueNode(Location Location, ImmutableArray<ObjectFieldNode> Fields) : ValueNode(Location);

/// <summary>A field of an input object.</summary>
/// <param name="Location">The stretch of the document that the node covers.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record ObjectFieldNode(Location Location, NameNode Name, ValueNode Value) : SyntaxNode(Location);
