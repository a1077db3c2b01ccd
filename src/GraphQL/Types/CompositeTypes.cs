using System.Collections.Immutable;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>A type that is selected from: an object type, an interface or a union. Closed.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name, string? description, ImmutableArray<SyntaxNode> nodes)
        : base(name, description, nodes)
    {
    }

    /// <summary>The object types that a value of this type can have; the type itself for an object type.</summary>
    // https://spec.graphql.org/September2025/#GetPossibleTypes()
    public ImmutableArray<ObjectType> PossibleTypes { get; internal set; } = [];

    /// <summary>Whether a value of the object type can stand where this type is expected.</summary>
    /// <param name="type">The object type.</param>
    public bool Includes(ObjectType type) => PossibleTypes.Contains(type);
}

/// <summary>A type with fields: an object type or an interface. Closed.</summary>
public abstract class FieldsType : CompositeType
{
    private protected FieldsType(string name, string? description, ImmutableArray<SyntaxNode> nodes)
        : base(name, description, nodes)
    {
    }

    /// <summary>The fields, in source order.</summary>
    public NamedList<FieldDefinition> Fields { get; internal set; } = NamedList<FieldDefinition>.Empty;

    /// <summary>The interfaces declared, in source order. In an unvalidated schema an entry may be another kind of type.</summary>
    public ImmutableArray<NamedType> Interfaces { get; internal set; } = [];
}

/// <summary>An object type.</summary>
// https://spec.graphql.org/September2025/#sec-Objects
public sealed class ObjectType : FieldsType
{
    internal ObjectType(string name, string? description, ImmutableArray<SyntaxNode> nodes)
        : base(name, description, nodes)
    {
    }

    /// <summary>The type's position among the object types of its schema, from 0.</summary>
    public int Ordinal { get; internal set; }
}

/// <summary>An interface.</summary>
// https://spec.graphql.org/September2025/#sec-Interfaces
public sealed class InterfaceType : FieldsType
{
    internal InterfaceType(string name, string? description, ImmutableArray<SyntaxNode> nodes)
        : base(name, description, nodes)
    {
    }
}

/// <summary>A union.</summary>
// https://spec.graphql.org/September2025/#sec-Unions
public sealed class UnionType : CompositeType
{
    internal UnionType(string name, string? description, ImmutableArray<SyntaxNode> nodes)
        : base(name, description, nodes)
    {
    }

    /// <summary>The members declared, in source order. In an unvalidated schema an entry may be another kind of type.</summary>
    public ImmutableArray<NamedType> Members { get; internal set; } = [];
}
