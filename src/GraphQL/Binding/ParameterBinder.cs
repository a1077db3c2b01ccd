using System.Linq.Expressions;
using System.Reflection;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Loading;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Finds where each parameter of a resolver method comes from.</summary>
internal sealed class ParameterBinder
{
    private readonly BindingRegistry _registry;
    private readonly FieldDefinition _field;
    private readonly MethodInfo _method;
    private readonly Expression _call;
    private readonly ParameterExpression _arguments = Expression.Variable(typeof(object?[]), "arguments");
    private readonly Func<object?, object?>?[] _converters;
    private readonly HashSet<string> _consumed = [];

    internal ParameterBinder(BindingRegistry registry, FieldDefinition field, MethodInfo method, Expression call)
    {
        _registry = registry;
        _field = field;
        _method = method;
        _call = call;
        _converters = new Func<object?, object?>?[field.Arguments.Count];
    }

    /// <summary>How the field's arguments become C# values; complete after the parameters were bound.</summary>
    internal ArgumentConversion Conversion => _consumed.Count == 0
        ? ArgumentConversion.None
        : new ArgumentConversion(
            [.. _converters.Select(converter => converter ?? (_ => null))],
            _field.Arguments.Where(argument => _consumed.Contains(argument.Name)).All(argument => InputBinder.IsShareable(argument.Type)));

    /// <summary>The call of the method, or null if it cannot be made, which is reported.</summary>
    /// <param name="alsoConsumed">Arguments that need no parameter, because a subtree resolver uses them.</param>
    internal Expression? Bind(IReadOnlySet<string> alsoConsumed)
    {
        var parameters = _method.GetParameters();
        if (!IsSupported(_method))
        {
            _registry.Mismatches.Report(BindingErrors.MethodUnsupported, _field, _method);
            return null;
        }

        var values = parameters.Select(Bind).ToList();
        ReportMissing(parameters, alsoConsumed);
        return values.TrueForAll(value => value is not null) ? Invoke(values.OfType<Expression>()) : null;
    }

    internal static bool IsSupported(MethodInfo method) =>
        !method.IsGenericMethodDefinition
        && !method.ReturnType.IsByRef
        && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef);

    private Expression Invoke(IEnumerable<Expression> values)
    {
        var instance = _method.IsStatic ? null : Service(_method.DeclaringType ?? throw new System.Diagnostics.UnreachableException());
        Expression invocation = Expression.Call(instance, _method, values);
        if (_consumed.Count == 0)
        {
            return invocation;
        }

        // One look at the converted arguments for all parameters.
        var read = Expression.Call(
            Expression.Property(_call, nameof(FieldCall.Run)),
            nameof(OperationRun.ConvertedArgumentsOf),
            [],
            Expression.Property(_call, nameof(FieldCall.Field)));
        return Expression.Block([_arguments], Expression.Assign(_arguments, read), invocation);
    }

    private Expression? Bind(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<ParentAttribute>() is not null)
        {
            return BindParent(parameter);
        }

        if (_field.Arguments.TryGet(MemberNames.OfParameter(parameter), out var argument))
        {
            return BindArgument(parameter, argument);
        }

        return BindKnown(type) ?? BindService(parameter);
    }

    private MemberExpression Run => Expression.Property(_call, nameof(FieldCall.Run));

    // The library's own types, which need no service.
    private Expression? BindKnown(Type type) => type switch
    {
        _ when type == typeof(CancellationToken) => Expression.Property(Run, nameof(OperationRun.Cancellation)),
        _ when type == typeof(ResolveContext) => Expression.New(
            typeof(ResolveContext).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic)[0], _call),
        _ when type == typeof(RequestContext) => Expression.Property(Run, nameof(OperationRun.Context)),
        _ when type == typeof(IServiceProvider) => Expression.Property(
            Expression.Property(Run, nameof(OperationRun.Context)), nameof(RequestContext.Services)),
        _ when type == typeof(SelectedField) => Expression.Property(_call, nameof(FieldCall.Field)),
        _ when type == typeof(ArgumentValues) => Expression.Call(
            Run, nameof(OperationRun.ArgumentsOf), [], Expression.Property(_call, nameof(FieldCall.Field))),
        _ when typeof(DataLoader).IsAssignableFrom(type) => Expression.Call(
            Expression.Property(Run, nameof(OperationRun.Loaders)), nameof(LoaderRegistry.Get), [type]),
        _ => null,
    };

    private UnaryExpression BindParent(ParameterInfo parameter)
    {
        var type = (ObjectType)_field.DeclaringType;
        var bound = _registry.ClrTypeOf(type);
        if (_registry.IsRoot(type))
        {
            _registry.Mismatches.Report(
                BindingErrors.ParentAtRoot, _field, _method, ("parameter", parameter.Name ?? ""), ("type", type));
        }
        else if (bound is not null && !parameter.ParameterType.IsAssignableFrom(bound))
        {
            _registry.Mismatches.Report(
                BindingErrors.ParentType, _field, _method,
                ("parameter", parameter.Name ?? ""), ("type", type), ("clr", MemberNames.Describe(bound)));
        }

        return Expression.Convert(Expression.Property(_call, nameof(FieldCall.Source)), parameter.ParameterType);
    }

    private UnaryExpression? BindArgument(ParameterInfo parameter, InputValueDefinition argument)
    {
        _consumed.Add(argument.Name);
        var index = _field.Arguments.IndexOf(argument.Name);
        _converters[index] = _registry.Inputs.Bind(argument, ClrShape.Of(parameter), new BindingSite(argument, _method));
        return _converters[index] is null
            ? null
            : Expression.Convert(Expression.ArrayIndex(_arguments, Expression.Constant(index)), parameter.ParameterType);
    }

    // What can be no service is a misspelt argument.
    private MethodCallExpression? BindService(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsValueType || type == typeof(string) || type.IsArray || type == typeof(object))
        {
            _registry.Mismatches.Report(
                BindingErrors.ParameterUnknown, _field, _method,
                ("parameter", parameter.Name ?? ""), ("clr", MemberNames.Describe(type)), ("field", _field.Coordinate));
            return null;
        }

        var isOptional = parameter.HasDefaultValue || ClrShape.Of(parameter).IsNullable;
        return isOptional ? Expression.Call(Run, nameof(OperationRun.FindService), [type]) : Service(type);
    }

    private MethodCallExpression Service(Type type) => Expression.Call(Run, nameof(OperationRun.GetService), [type]);

    private void ReportMissing(ParameterInfo[] parameters, IReadOnlySet<string> alsoConsumed)
    {
        if (parameters.Any(parameter => parameter.ParameterType == typeof(ArgumentValues) || parameter.ParameterType == typeof(SubtreeContext)))
        {
            return;
        }

        foreach (var argument in _field.Arguments.Where(argument => !_consumed.Contains(argument.Name) && !alsoConsumed.Contains(argument.Name)))
        {
            _registry.Mismatches.Report(BindingErrors.ArgumentMissing, argument, _method, ("argument", argument.Coordinate));
        }
    }
}
