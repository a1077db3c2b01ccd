namespace Platform.GraphQL.Types;

/// <summary>A type of the schema, or a list or non-null wrapping of one. Closed.</summary>
public abstract class GraphQLType
{
    private protected GraphQLType()
    {
    }

    /// <summary>The type inside all wrappings.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without an outer non-null wrapping.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>Whether null is excluded.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether variables, arguments and input fields can have the type.</summary>
    // https://spec.graphql.org/September2025/#IsInputType()
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields can have the type.</summary>
    // https://spec.graphql.org/September2025/#IsOutputType()
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether two types are written the same way.</summary>
    /// <param name="other">The other type.</param>
    public bool IsSameAs(GraphQLType other) => (this, other) switch
    {
        (NonNullType left, NonNullType right) => left.Inner.IsSameAs(right.Inner),
        (ListType left, ListType right) => left.Item.IsSameAs(right.Item),
        _ => ReferenceEquals(this, other),
    };

    /// <summary>Whether a value of this type always fits where another is expected.</summary>
    /// <param name="expected">The type expected.</param>
    // https://spec.graphql.org/September2025/#IsSubType()
    public bool IsSubTypeOf(GraphQLType expected) => (this, expected) switch
    {
        (NonNullType left, NonNullType right) => left.Inner.IsSubTypeOf(right.Inner),
        (NonNullType left, _) => left.Inner.IsSubTypeOf(expected),
        (ListType left, ListType right) => left.Item.IsSubTypeOf(right.Item),
        (ObjectType left, CompositeType right) => right.Includes(left),
        (InterfaceType left, InterfaceType right) => ReferenceEquals(left, right) || left.Interfaces.Contains(right),
        _ => IsSameAs(expected),
    };

    /// <summary>The type as a document writes it, such as <c>[String!]!</c>.</summary>
    public abstract override string ToString();
}

/// <summary>A list of another type.</summary>
// https://spec.graphql.org/September2025/#sec-List
public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType item) => Item = item;

    /// <summary>The type of the items.</summary>
    public GraphQLType Item { get; }

    /// <inheritdoc/>
    public override NamedType Named => Item.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{Item}]";
}

/// <summary>A type that excludes null.</summary>
// https://spec.graphql.org/September2025/#sec-Non-Null
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType inner) => Inner = inner;

    /// <summary>The type that it makes non-null; never itself non-null.</summary>
    public GraphQLType Inner { get; }

    /// <inheritdoc/>
    public override NamedType Named => Inner.Named;

    /// <inheritdoc/>
    public override GraphQLType Nullable => Inner;

    /// <inheritdoc/>
    public override string ToString() => $"{Inner}!";
}
