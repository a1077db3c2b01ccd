using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Finds how coerced input becomes values of C# types.</summary>
internal sealed class InputBinder
{
    private readonly BindingRegistry _registry;
    private readonly Dictionary<(InputObjectType Type, Type Clr), InputObjectConverter> _objects = [];

    internal InputBinder(BindingRegistry registry) => _registry = registry;

    /// <summary>A function from the coerced value to the boxed C# value, or null if they do not fit, which is reported.</summary>
    internal Func<object?, object?>? Bind(InputValueDefinition input, ClrShape shape, BindingSite site)
    {
        if (shape.Is(typeof(Optional<>)))
        {
            var inner = shape.Argument();
            CheckNull(input.Type, inner, mayBeLeftOut: false, site);
            return Bind(input.Type, inner, site) is { } convert ? WrapOptional(inner.Type, convert) : null;
        }

        CheckNull(input.Type, shape, mayBeLeftOut: !input.IsRequired && !input.HasDefault, site);
        return Bind(input.Type, shape, site) is { } bound
            ? value => InputValues.IsGiven(value) ? bound(value) : null
            : null;
    }

    /// <summary>Whether values of the type are the same object for every request without harm.</summary>
    internal static bool IsShareable(GraphQLType type) => type.Nullable switch
    {
        EnumType => true,
        ScalarType scalar => scalar.Coercion.ClrType.IsValueType || scalar.Coercion.ClrType == typeof(string),
        _ => false,
    };

    private Func<object?, object?>? Bind(GraphQLType type, ClrShape shape, BindingSite site)
    {
        var target = shape.Underlying() ?? shape;
        return type.Nullable switch
        {
            ListType list => BindList(type, list, target, site),
            ScalarType scalar => _registry.Scalars.FindReader(scalar, target.Type) ?? Refuse(type, shape, site),
            EnumType enumType => BindEnum(type, enumType, target, site),
            InputObjectType inputObject => BindObject(type, inputObject, target, site),
            _ => Refuse(type, shape, site),
        };
    }

    private Func<object?, object?>? BindEnum(GraphQLType declared, EnumType type, ClrShape shape, BindingSite site)
    {
        if (!shape.Type.IsEnum)
        {
            return Refuse(declared, shape, site);
        }

        var table = _registry.Enums.Get(type, shape.Type);
        return value => value is EnumValueDefinition member ? table[member.Ordinal] : null;
    }

    private Func<object?, object?>? BindList(GraphQLType declared, ListType type, ClrShape shape, BindingSite site)
    {
        if (shape.Item() is not { } item || ListConverter.Find(shape.Type, item.Type) is not { } collect)
        {
            return Refuse(declared, shape, site);
        }

        CheckNull(type.Item, item, mayBeLeftOut: false, site);
        return Bind(type.Item, item, site) is { } convert ? value => value is object?[] items ? collect(items, convert) : null : null;
    }

    private Func<object?, object?>? BindObject(GraphQLType declared, InputObjectType type, ClrShape shape, BindingSite site)
    {
        if (shape.Type.IsPrimitive || shape.Type == typeof(string) || shape.Type.IsInterface || shape.Type.IsAbstract)
        {
            return Refuse(declared, shape, site);
        }

        // Known before it is finished, since an input object may hold others of its own type.
        if (!_objects.TryGetValue((type, shape.Type), out var converter))
        {
            converter = new InputObjectConverter(type, shape.Type);
            _objects.Add((type, shape.Type), converter);
            converter.Bind(_registry);
        }

        return converter.Convert;
    }

    private void CheckNull(GraphQLType type, ClrShape shape, bool mayBeLeftOut, BindingSite site)
    {
        if ((!type.IsNonNull || mayBeLeftOut) && !shape.IsNullable)
        {
            _registry.Mismatches.Report(
                BindingErrors.InputNullable, site.Element, site.Member,
                ("input", site.Element.Coordinate), ("type", type), ("clr", shape));
        }
    }

    private static Func<object?, object?> WrapOptional(Type type, Func<object?, object?> convert) =>
        (Func<object?, object?>)(GenericActivator.Call(typeof(InputBinder), nameof(MakeOptional), [type], convert)
            ?? throw new System.Diagnostics.UnreachableException());

    private static Func<object?, object?> MakeOptional<T>(Func<object?, object?> convert) =>
        // Null only where T permits it, as was checked.
        value => InputValues.IsGiven(value) ? new Optional<T>((T)convert(value)!) : default(Optional<T>);

    private Func<object?, object?>? Refuse(GraphQLType type, ClrShape shape, BindingSite site)
    {
        _registry.Mismatches.Report(
            BindingErrors.InputType, site.Element, site.Member,
            ("input", site.Element.Coordinate), ("type", type), ("clr", shape));
        return null;
    }
}
