using System.Linq.Expressions;
using System.Reflection;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Makes C# objects of coerced input objects: by the constructor as far as it goes, then by properties.</summary>
internal sealed class InputObjectConverter
{
    private readonly InputObjectType _type;
    private readonly Type _clr;
    private Func<InputObjectValue, object>? _make;

    internal InputObjectConverter(InputObjectType type, Type clr)
    {
        _type = type;
        _clr = clr;
    }

    internal object? Convert(object? value) => value is InputObjectValue fields && _make is not null ? _make(fields) : null;

    internal void Bind(BindingRegistry registry)
    {
        var input = Expression.Parameter(typeof(InputObjectValue));
        if (FindConstructor() is not { } constructor)
        {
            registry.Mismatches.Report(
                BindingErrors.InputConstructorMissing, _type, _clr, ("clr", MemberNames.Describe(_clr)), ("type", _type));
            return;
        }

        var parameters = constructor.GetParameters();
        var arguments = parameters.Select(parameter =>
            Read(registry, input, _type.Fields[MemberNames.OfParameter(parameter)], ClrShape.Of(parameter))).ToList();
        var inConstructor = parameters.Select(MemberNames.OfParameter).ToHashSet();
        var assignments = _type.Fields.Where(field => !inConstructor.Contains(field.Name))
            .Select(field => Assign(registry, input, field))
            .OfType<MemberBinding>()
            .ToList();

        if (arguments.TrueForAll(argument => argument is not null))
        {
            var body = Expression.MemberInit(Expression.New(constructor, arguments.OfType<Expression>()), assignments);
            _make = Expression.Lambda<Func<InputObjectValue, object>>(Expression.Convert(body, typeof(object)), input).Compile();
        }
    }

    // The constructor with the most parameters among those whose parameters are all fields.
    private ConstructorInfo? FindConstructor() => _clr.GetConstructors()
        .Where(candidate => candidate.GetParameters().All(parameter => _type.Fields.Find(MemberNames.OfParameter(parameter)) is not null))
        .MaxBy(candidate => candidate.GetParameters().Length);

    private MemberAssignment? Assign(BindingRegistry registry, ParameterExpression input, InputValueDefinition field)
    {
        var property = _clr.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(candidate => candidate.SetMethod is { IsPublic: true } && MemberNames.OfProperty(candidate) == field.Name);
        if (property is null)
        {
            registry.Mismatches.Report(
                BindingErrors.InputFieldMissing, field, _clr, ("input", field.Coordinate), ("clr", MemberNames.Describe(_clr)));
            return null;
        }

        return Read(registry, input, field, ClrShape.Of(property)) is { } value ? Expression.Bind(property, value) : null;
    }

    private UnaryExpression? Read(BindingRegistry registry, ParameterExpression input, InputValueDefinition field, ClrShape shape)
    {
        if (registry.Inputs.Bind(field, shape, new BindingSite(field, _clr)) is not { } convert)
        {
            return null;
        }

        var value = Expression.Property(input, "Item", Expression.Constant(_type.Fields.IndexOf(field.Name)));
        return Expression.Convert(Expression.Invoke(Expression.Constant(convert), value), shape.Type);
    }
}
