using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Finds an executor for each field of the object types.</summary>
internal sealed class ObjectBinder
{
    private readonly BindingRegistry _registry;
    private readonly SubtreeConvention? _convention;
    private readonly ExecutorFactory _factory;
    private readonly Dictionary<FieldDefinition, MethodInfo> _methods = [];

    internal ObjectBinder(BindingRegistry registry, SubtreeConvention? convention)
    {
        _registry = registry;
        _convention = convention;
        _factory = new ExecutorFactory(registry);
    }

    internal Dictionary<FieldDefinition, FieldExecutor> Executors { get; } = [];

    /// <summary>Matches the methods of a resolver class to the fields of a type.</summary>
    internal void AddMethods(ObjectType type, Type resolvers)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var methods = resolvers.GetMethods(own)
            .Where(method => !method.IsSpecialName && method.GetCustomAttribute<NotInSchemaAttribute>() is null)
            .Where(method => method.GetBaseDefinition().DeclaringType != typeof(object));
        foreach (var method in methods)
        {
            Match(type, method);
        }
    }

    /// <summary>Makes an executor for every matched method, subtrees first: they tell which types need none.</summary>
    internal void BindMethods()
    {
        var (subtrees, others) = (new List<FieldDefinition>(), new List<FieldDefinition>());
        foreach (var (field, method) in _methods.Where(entry => !Executors.ContainsKey(entry.Key)))
        {
            (_convention?.Applies(method) == true ? subtrees : others).Add(field);
        }

        subtrees.ForEach(field => BindSubtree(field, _methods[field]));
        others.ForEach(field => BindMethod(field, _methods[field]));
    }

    /// <summary>Binds the fields that have no executor yet to properties; what remains is reported, unless there is a fallback.</summary>
    internal void BindRest(ObjectType type, Func<FieldDefinition, FieldExecutor>? fallback)
    {
        foreach (var field in type.Fields.Where(field => !Executors.ContainsKey(field) && !_methods.ContainsKey(field)))
        {
            if (BindProperty(type, field) is { } executor)
            {
                Executors.Add(field, executor);
            }
            else if (fallback is not null)
            {
                Executors.Add(field, fallback(field));
            }
            else
            {
                ReportUnresolved(type, field);
            }
        }
    }

    private void Match(ObjectType type, MethodInfo method)
    {
        var name = MemberNames.OfResolver(method);
        if (!type.Fields.TryGet(name, out var field))
        {
            _registry.Mismatches.Report(BindingErrors.FieldUnknown, type, method, ("type", type), ("field", name));
        }
        else if (!_methods.TryAdd(field, method))
        {
            _registry.Mismatches.Report(
                BindingErrors.FieldTwice, field, method,
                ("field", field.Coordinate), ("first", MemberNames.Describe(_methods[field])), ("second", MemberNames.Describe(method)));
        }
    }

    private void BindMethod(FieldDefinition field, MethodInfo method)
    {
        var call = Expression.Parameter(typeof(FieldCall), "call");
        var parameters = new ParameterBinder(_registry, field, method, call);
        var body = parameters.Bind(ImmutableHashSet<string>.Empty);
        if (!ParameterBinder.IsSupported(method))
        {
            return;
        }

        var binding = new FieldBinding(FieldBindingKind.Method, method);
        var placeholder = body ?? Expression.Default(method.ReturnType);

        // The result is checked even if the parameters do not fit, so that everything is reported at once.
        if (_factory.Make(field, binding, parameters.Conversion, call, placeholder, ClrShape.OfReturn(method)) is { } executor)
        {
            Executors.Add(field, executor);
        }
    }

    private void BindSubtree(FieldDefinition field, MethodInfo method)
    {
        var subtree = new SubtreeMethod(_registry.Schema, field, method);
        var binding = _convention?.Bind(subtree) ?? throw new System.Diagnostics.UnreachableException();
        _registry.ProvidedTypes.UnionWith(binding.ProvidedTypes);

        var context = Expression.Parameter(typeof(SubtreeContext), "context");
        var parameters = new ParameterBinder(_registry, field, method, Expression.Property(context, nameof(SubtreeContext.Call)));
        if (parameters.Bind(binding.ConsumedArguments) is { } body)
        {
            subtree.Compile(Expression.Lambda<Func<SubtreeContext, object?>>(Expression.Convert(body, typeof(object)), context).Compile());
            Executors.Add(field, MakeSubtree(binding.Resolver, method, parameters.Conversion));
        }
    }

    internal static FieldExecutor MakeSubtree(SubtreeResolver resolver, MethodInfo? method, ArgumentConversion arguments) =>
        new AsyncField<SubtreeResult>(
            new FieldBinding(FieldBindingKind.Subtree, method),
            call => resolver.ResolveAsync(new SubtreeContext(call)),
            SubtreeCompleter.Instance)
        {
            Arguments = arguments,
        };

    private FieldExecutor? BindProperty(ObjectType type, FieldDefinition field)
    {
        if (_registry.ClrTypeOf(type) is not { } clr || _factory.IsSubscriptionRoot(field))
        {
            return null;
        }

        var property = clr.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(candidate => candidate.GetMethod is { IsPublic: true } && MemberNames.OfProperty(candidate) == field.Name);
        return property is null ? null : BindProperty(field, clr, property);
    }

    private FieldExecutor? BindProperty(FieldDefinition field, Type clr, PropertyInfo property)
    {
        foreach (var argument in field.Arguments)
        {
            _registry.Mismatches.Report(BindingErrors.ArgumentMissing, argument, property, ("argument", argument.Coordinate));
        }

        var call = Expression.Parameter(typeof(FieldCall), "call");
        var source = Expression.Convert(Expression.Property(call, nameof(FieldCall.Source)), clr);
        var body = Expression.Property(source, property);
        var binding = new FieldBinding(FieldBindingKind.Property, property);

        // A property that does not fit was reported; the placeholder keeps it from being reported as missing.
        return _factory.Make(field, binding, ArgumentConversion.None, call, body, ClrShape.Of(property)) ?? ProvidedField.Instance;
    }

    private void ReportUnresolved(ObjectType type, FieldDefinition field)
    {
        if (_registry.ProvidedTypes.Contains(type))
        {
            Executors.Add(field, ProvidedField.Instance);
            return;
        }

        var clr = _registry.ClrTypeOf(type);
        var name = clr is null ? new ErrorPhrase("any C# type", "任何 C# 类型") : ErrorPhrase.Verbatim(MemberNames.Describe(clr));
        _registry.Mismatches.Report(BindingErrors.FieldUnresolved, field, clr, ("field", field.Coordinate), ("clr", name));
    }
}
