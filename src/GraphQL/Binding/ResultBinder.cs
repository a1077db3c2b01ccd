using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Finds how values of a C# type are completed as values of a type of the schema.</summary>
internal sealed class ResultBinder
{
    private readonly BindingRegistry _registry;

    internal ResultBinder(BindingRegistry registry) => _registry = registry;

    /// <summary>A <see cref="ValueCompleter{T}"/> of exactly the C# type, or null if it does not fit, which is reported.</summary>
    internal object? Bind(GraphQLType type, ClrShape shape, BindingSite site)
    {
        if (shape.Is(typeof(FieldResult<>)))
        {
            return Bind(type, shape.Argument(), site) is { } result
                ? GenericActivator.Create(typeof(FieldResultCompleter<>), [shape.Argument().Type], result)
                : null;
        }

        if (type.IsNonNull && shape.IsNullable)
        {
            _registry.Mismatches.Report(
                BindingErrors.ResultNullable, site.Element, site.Member,
                ("field", site.Element.Coordinate), ("type", type), ("clr", shape));
        }

        if (shape.Underlying() is { } underlying)
        {
            return Bind(type.Nullable, underlying, site) is { } inner
                ? GenericActivator.Create(typeof(NullableCompleter<>), [underlying.Type], inner)
                : null;
        }

        return type.Nullable switch
        {
            ListType list => BindList(type, list, shape, site),
            ScalarType scalar => BindScalar(type, scalar, shape, site),
            EnumType enumType => BindEnum(type, enumType, shape, site),
            ObjectType objectType => BindObject(type, objectType, shape, site),
            CompositeType composite => BindAbstract(type, composite, shape, site),
            _ => Refuse(type, shape, site),
        };
    }

    private object? BindList(GraphQLType declared, ListType type, ClrShape shape, BindingSite site)
    {
        if (shape.Item() is not { } item)
        {
            return Refuse(declared, shape, site);
        }

        return Bind(type.Item, item, site) is { } completer
            ? GenericActivator.Create(typeof(ListCompleter<,>), [shape.Type, item.Type], completer, type.Item.IsNonNull)
            : null;
    }

    private object? BindScalar(GraphQLType declared, ScalarType type, ClrShape shape, BindingSite site)
    {
        if (type.Name is "String" or "ID" && shape.Type == typeof(string))
        {
            return new TextCompleter();
        }

        return _registry.Scalars.FindWriter(type, shape.Type) is { } writer
            ? GenericActivator.Create(typeof(LeafCompleter<>), [shape.Type], writer)
            : Refuse(declared, shape, site);
    }

    private object? BindEnum(GraphQLType declared, EnumType type, ClrShape shape, BindingSite site) => shape.Type.IsEnum
        ? GenericActivator.Call(typeof(ResultBinder), nameof(MakeEnumCompleter), [shape.Type], type, _registry.Enums.Get(type, shape.Type))
        : Refuse(declared, shape, site);

    private static EnumCompleter<T> MakeEnumCompleter<T>(EnumType type, object?[] table)
        where T : struct, Enum
    {
        var values = new Dictionary<T, byte[]>();
        foreach (var value in type.Values)
        {
            if (table[value.Ordinal] is T member)
            {
                values[member] = value.Json;
            }
        }

        return new EnumCompleter<T>(type, values);
    }

    private object? BindObject(GraphQLType declared, ObjectType type, ClrShape shape, BindingSite site)
    {
        var bound = _registry.ClrTypeOf(type);
        return bound is null || bound.IsAssignableFrom(shape.Type)
            ? GenericActivator.Create(typeof(ObjectCompleter<>), [shape.Type], type)
            : Refuse(declared, shape, site);
    }

    private object? BindAbstract(GraphQLType declared, CompositeType type, ClrShape shape, BindingSite site)
    {
        var bound = type.PossibleTypes.Select(_registry.ClrTypeOf).OfType<Type>().ToList();
        var fits = bound.Any(clr => clr.IsAssignableFrom(shape.Type) || shape.Type.IsAssignableFrom(clr));
        if (!_registry.ResolvesTypes)
        {
            ReportUnbound(type, site);
        }

        return fits || _registry.ResolvesTypes
            ? GenericActivator.Create(typeof(AbstractCompleter<>), [shape.Type], type)
            : Refuse(declared, shape, site);
    }

    private void ReportUnbound(CompositeType type, BindingSite site)
    {
        foreach (var possible in type.PossibleTypes.Where(possible => _registry.ClrTypeOf(possible) is null))
        {
            _registry.Mismatches.Report(
                BindingErrors.TypeUnbound, possible, site.Member, ("type", possible), ("field", site.Element.Coordinate));
        }
    }

    private object? Refuse(GraphQLType type, ClrShape shape, BindingSite site)
    {
        _registry.Mismatches.Report(
            BindingErrors.ResultType, site.Element, site.Member,
            ("field", site.Element.Coordinate), ("type", type), ("clr", shape));
        return null;
    }
}
