using System.Collections.Concurrent;
using System.Collections.Frozen;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Introspection;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>A schema with everything that resolves its fields. Made by <see cref="Binding.SchemaBinder"/>; it never changes.</summary>
public sealed class ExecutableSchema
{
    private readonly FieldExecutor[][] _executors;
    private readonly FieldExecutor[] _typeNames;
    private readonly FrozenDictionary<string, FieldExecutor> _metaFields;
    private readonly FrozenSet<FieldDefinition> _guarded;
    private readonly FrozenDictionary<Type, ObjectType> _typesByClr;
    private readonly ConcurrentDictionary<Type, ObjectType?> _derivedTypes = new();
    private readonly Func<object, CompositeType, object?>? _resolveType;
    private readonly Func<string, string, string?>? _describe;

    private readonly ExecutableSchemaParts _parts;

    internal ExecutableSchema(ExecutableSchemaParts parts)
    {
        _parts = parts;
        Schema = parts.Schema;
        Guard = parts.Guard;
        Interceptor = parts.Interceptor;
        _executors = [.. Schema.ObjectTypes.Select(type => type.Fields.Select(field => parts.Executors[field]).ToArray())];
        _typeNames = [.. Schema.ObjectTypes.Select(type => new TypeNameField(type))];
        _metaFields = IntrospectionFields.MetaFields(Schema);
        _guarded = parts.Guard is { } guard
            ? Schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields).Where(guard.IsGuarded).ToFrozenSet()
            : [];
        _typesByClr = parts.TypesByClr.ToFrozenDictionary();
        _resolveType = parts.ResolveType;
        _describe = parts.Describe;
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    internal OperationGuard? Guard { get; }

    internal MutationInterceptor? Interceptor { get; }

    internal bool HasGuardedFields => _guarded.Count > 0;

    /// <summary>How a field of an object type gets its value.</summary>
    /// <param name="field">A field of an object type of the schema.</param>
    /// <exception cref="ArgumentException">The field belongs to an interface.</exception>
    public FieldBinding BindingOf(FieldDefinition field) => field.DeclaringType is ObjectType type
        ? ExecutorOf(type, field).Binding
        : throw new ArgumentException($"{field} is a field of an interface; only those of object types are bound.", nameof(field));

    /// <summary>The same with the directives for incremental delivery.</summary>
    internal ExecutableSchema WithIncrementalDelivery() => new(_parts with { Schema = Schema.WithIncrementalDelivery() });

    internal bool IsGuarded(FieldDefinition field) => _guarded.Contains(field);

    internal FieldExecutor ExecutorOf(ObjectType type, FieldDefinition field)
    {
        if (!field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return _executors[type.Ordinal][type.Fields.IndexOf(field.Name)];
        }

        return field.Name == "__typename" ? _typeNames[type.Ordinal] : _metaFields[field.Name];
    }

    /// <summary>The description of an element for a reader.</summary>
    internal string? Describe(string coordinate, string? description, string language) =>
        _describe?.Invoke(coordinate, language) ?? description;

    /// <summary>The object type of a value.</summary>
    /// <exception cref="GraphQLRequestException">The value has no type that may stand there.</exception>
    // https://spec.graphql.org/September2025/#ResolveAbstractType()
    internal ObjectType ResolveType(CompositeType type, object value, SelectedField field)
    {
        if (type is ObjectType objectType)
        {
            return objectType;
        }

        var resolved = TypeOfClr(value.GetType()) ?? TypeNamed(_resolveType?.Invoke(value, type), type, field);
        return type.Includes(resolved)
            ? resolved
            : throw new GraphQLRequestException(ExecutionErrors.TypeNotPossible.Create(("resolved", resolved), ("type", type)));
    }

    // The type bound to the value's class, or to the nearest class above it.
    private ObjectType? TypeOfClr(Type clr) => _typesByClr.TryGetValue(clr, out var exact)
        ? exact
        : _derivedTypes.GetOrAdd(clr, static (derived, types) => FindAbove(derived, types), _typesByClr);

    private static ObjectType? FindAbove(Type clr, FrozenDictionary<Type, ObjectType> types)
    {
        for (var above = clr.BaseType; above is not null; above = above.BaseType)
        {
            if (types.TryGetValue(above, out var type))
            {
                return type;
            }
        }

        return types.FirstOrDefault(entry => entry.Key.IsInterface && entry.Key.IsAssignableFrom(clr)).Value;
    }

    private ObjectType TypeNamed(object? resolved, CompositeType type, SelectedField field) => resolved switch
    {
        ObjectType objectType => objectType,
        null => throw new GraphQLRequestException(ExecutionErrors.TypeUnresolved.Create(
            ("type", type), ("field", $"{field.ParentType.Name}.{field.Definition.Name}"))),
        _ => Schema.Types.Find($"{resolved}") switch
        {
            ObjectType objectType => objectType,
            null => throw new GraphQLRequestException(ExecutionErrors.TypeNotInSchema.Create(("type", type), ("resolved", resolved))),
            _ => throw new GraphQLRequestException(ExecutionErrors.TypeNotObject.Create(("type", type), ("resolved", resolved))),
        },
    };
}
