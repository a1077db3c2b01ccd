using Platform.GraphQL.Coercion;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinition : SchemaMember
{
    private readonly string _owner;
    private object? _defaultValue;

    internal InputValueDefinition(InputValueDefinitionNode node, GraphQLType type, string owner, bool isArgument)
        : base(node.Name.Value, node.Description?.Value, node)
    {
        _owner = owner;
        Node = node;
        Type = type;
        IsArgument = isArgument;
    }

    /// <summary>The syntax.</summary>
    public InputValueDefinitionNode Node { get; }

    /// <summary>The type.</summary>
    public GraphQLType Type { get; }

    /// <summary>True for an argument, false for an input field.</summary>
    public bool IsArgument { get; }

    /// <summary>The default as written; <see langword="null"/> if there is none.</summary>
    public ValueNode? DefaultLiteral => Node.DefaultValue;

    /// <summary>Whether there is a default.</summary>
    public bool HasDefault => Node.DefaultValue is not null;

    /// <summary>The coerced default; <see cref="InputValues.NotGiven"/> if there is none or it is not valid.</summary>
    // Coerced at first use: a default may need input types that are still being built.
    public object? DefaultValue => _defaultValue ??= DefaultLiteral is null
        ? InputValues.NotGiven
        : LiteralCoercion.Coerce(DefaultLiteral, Type, VariableValues.None);

    /// <summary>Whether a value must be given: the type excludes null and there is no default.</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefault;

    /// <inheritdoc/>
    public override string Coordinate => IsArgument ? $"{_owner}({Name}:)" : $"{_owner}.{Name}";
}
