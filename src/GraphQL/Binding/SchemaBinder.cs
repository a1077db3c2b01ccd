using System.Reflection;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Introspection;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>
/// Binds C# to a schema that was written first. Everything is compiled when <see cref="Bind"/> is called; a request needs no
/// reflection. Not to be used by several threads at the same time.
/// </summary>
public sealed class SchemaBinder
{
    private readonly Schema _schema;
    private readonly ScalarRepresentations _scalars = new();
    private readonly List<(Type Clr, string TypeName)> _types = [];
    private readonly List<(Type Resolvers, string TypeName)> _resolvers = [];
    private readonly List<(string Coordinate, Func<FieldDefinition, FieldExecutor> Make)> _functions = [];
    private Func<ResolveContext, object?>? _fallback;
    private Func<object, CompositeType, object?>? _resolveType;
    private Func<string, string, string?>? _describe;
    private SubtreeConvention? _subtrees;
    private OperationGuard? _guard;
    private MutationInterceptor? _interceptor;

    /// <summary>Begins to bind.</summary>
    /// <param name="schema">A valid schema.</param>
    public SchemaBinder(Schema schema) => _schema = schema;

    /// <summary>
    /// Adds every class of an assembly that is marked with <see cref="ResolversForAttribute"/> or <see cref="ObjectTypeAttribute"/>.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    public SchemaBinder AddAssembly(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes())
        {
            AddMarked(type);
        }

        return this;
    }

    /// <summary>Adds classes that are marked with <see cref="ResolversForAttribute"/> or <see cref="ObjectTypeAttribute"/>.</summary>
    /// <param name="types">The classes.</param>
    /// <exception cref="ArgumentException">A class has neither mark.</exception>
    public SchemaBinder Add(params ReadOnlySpan<Type> types)
    {
        foreach (var type in types)
        {
            if (!AddMarked(type))
            {
                throw new ArgumentException($"{type} is marked neither as resolvers nor as an object type.", nameof(types));
            }
        }

        return this;
    }

    /// <summary>Adds a class of resolvers.</summary>
    /// <param name="resolvers">The class; its public methods resolve fields.</param>
    /// <param name="typeName">The object type that has the fields.</param>
    public SchemaBinder AddResolvers(Type resolvers, string typeName)
    {
        _resolvers.Add((resolvers, typeName));
        return this;
    }

    /// <summary>Binds an object type to a C# type that cannot be marked.</summary>
    /// <typeparam name="T">The C# type; its properties are fields.</typeparam>
    /// <param name="typeName">The object type.</param>
    public SchemaBinder BindObject<T>(string typeName)
    {
        _types.Add((typeof(T), typeName));
        return this;
    }

    /// <summary>Adds a C# type that values of a scalar can have, beside that of its coercion.</summary>
    /// <typeparam name="TScalar">The C# type of the scalar's coercion; <see cref="string"/> for an ID.</typeparam>
    /// <typeparam name="T">The further C# type.</typeparam>
    /// <param name="scalar">The scalar.</param>
    /// <param name="read">Makes the further type. A format or argument exception refuses the value; its text is not shown.</param>
    /// <param name="write">Makes the value as the response carries it.</param>
    public SchemaBinder BindScalar<TScalar, T>(string scalar, Func<TScalar, T> read, Func<T, LeafValue> write)
        where TScalar : notnull
    {
        _scalars.Add(scalar, write, value => read((TScalar)value));
        return this;
    }

    /// <summary>Resolves a field by a function, also where a class of resolvers has a method for it.</summary>
    /// <param name="coordinate">The field, such as <c>Query.version</c>.</param>
    /// <param name="resolve">Gives the value, in any form that fits the field's type.</param>
    public SchemaBinder BindField(string coordinate, Func<ResolveContext, object?> resolve) =>
        AddFunction(coordinate, field => UntypedFields.FromFunction(field, resolve));

    /// <summary>Resolves a field by an asynchronous function.</summary>
    /// <param name="coordinate">The field, such as <c>Query.version</c>.</param>
    /// <param name="resolve">Gives the value, in any form that fits the field's type.</param>
    public SchemaBinder BindAsyncField(string coordinate, Func<ResolveContext, ValueTask<object?>> resolve) =>
        AddFunction(coordinate, field => UntypedFields.FromAsyncFunction(field, resolve));

    /// <summary>Opens a subscription's stream by a function.</summary>
    /// <param name="coordinate">The field, such as <c>Subscription.negotiationChanged</c>.</param>
    /// <param name="open">Gives the events, each in a form that fits the field's type.</param>
    public SchemaBinder BindEvents(string coordinate, Func<ResolveContext, IAsyncEnumerable<object?>> open) =>
        AddFunction(coordinate, field => UntypedFields.FromEvents(field, open));

    /// <summary>Resolves a field together with everything below it.</summary>
    /// <param name="coordinate">The field, such as <c>Query.enterprises</c>.</param>
    /// <param name="resolver">The resolver, used by all requests at the same time.</param>
    public SchemaBinder BindSubtree(string coordinate, SubtreeResolver resolver) =>
        AddFunction(coordinate, _ => ObjectBinder.MakeSubtree(resolver, null, ArgumentConversion.None));

    /// <summary>Makes subtree resolvers of certain methods.</summary>
    /// <param name="convention">Tells which, and how.</param>
    public SchemaBinder UseSubtrees(SubtreeConvention convention)
    {
        _subtrees = convention;
        return this;
    }

    /// <summary>Resolves every field that nothing else is bound to, for data without C# types.</summary>
    /// <param name="resolve">Gives the value, in any form that fits the field's type.</param>
    /// <param name="resolveType">Gives the object type of a value, or its name, where an interface or union is expected.</param>
    public SchemaBinder UseFallback(Func<ResolveContext, object?> resolve, Func<object, CompositeType, object?> resolveType)
    {
        _fallback = resolve;
        _resolveType = resolveType;
        return this;
    }

    /// <summary>Decides who may use which fields.</summary>
    /// <param name="guard">The guard.</param>
    public SchemaBinder UseGuard(OperationGuard guard)
    {
        _guard = guard;
        return this;
    }

    /// <summary>Stands before the resolvers of mutations that give their value later.</summary>
    /// <param name="interceptor">The interceptor, used by all requests at the same time.</param>
    public SchemaBinder UseInterceptor(MutationInterceptor interceptor)
    {
        _interceptor = interceptor;
        return this;
    }

    /// <summary>Gives introspection descriptions in the reader's language.</summary>
    /// <param name="describe">
    /// The description of a schema coordinate (empty for the schema itself) in a language, given as a tag;
    /// <see langword="null"/> to keep the schema's own.
    /// </param>
    public SchemaBinder UseDescriptions(Func<string, string, string?> describe)
    {
        _describe = describe;
        return this;
    }

    /// <summary>Fits everything together.</summary>
    /// <returns>The schema, ready to execute operations.</returns>
    /// <exception cref="SchemaBindingException">Something does not fit; every mismatch is listed.</exception>
    public ExecutableSchema Bind()
    {
        var registry = new BindingRegistry(_schema, _scalars, _resolveType is not null);
        BindTypes(registry);
        var objects = new ObjectBinder(registry, _subtrees);
        BindFunctions(registry, objects);
        BindResolvers(registry, objects);
        foreach (var (field, executor) in IntrospectionFields.Create(_schema))
        {
            objects.Executors.Add(field, executor);
        }

        BindRest(objects);
        if (registry.Mismatches.Items.Count > 0)
        {
            throw new SchemaBindingException([.. registry.Mismatches.Items]);
        }

        var typesByClr = registry.ClrTypes.ToDictionary(entry => entry.Value, entry => entry.Key);
        return new ExecutableSchema(new ExecutableSchemaParts(_schema, objects.Executors, typesByClr, _resolveType, _guard, _interceptor, _describe));
    }

    private SchemaBinder AddFunction(string coordinate, Func<FieldDefinition, FieldExecutor> make)
    {
        _functions.Add((coordinate, make));
        return this;
    }

    private bool AddMarked(Type type)
    {
        var resolvers = type.GetCustomAttribute<ResolversForAttribute>();
        var objectType = type.GetCustomAttribute<ObjectTypeAttribute>();
        if (resolvers is not null)
        {
            _resolvers.Add((type, resolvers.TypeName));
        }

        if (objectType is not null)
        {
            _types.Add((type, objectType.TypeName ?? type.Name));
        }

        return resolvers is not null || objectType is not null;
    }

    private void BindTypes(BindingRegistry registry)
    {
        foreach (var (clr, typeName) in _types)
        {
            if (FindObject(registry, typeName, clr) is { } type)
            {
                registry.BindType(type, clr);
            }
        }
    }

    private void BindResolvers(BindingRegistry registry, ObjectBinder objects)
    {
        foreach (var (resolvers, typeName) in _resolvers)
        {
            if (FindObject(registry, typeName, resolvers) is { } type)
            {
                objects.AddMethods(type, resolvers);
            }
        }

        objects.BindMethods();
    }

    private void BindFunctions(BindingRegistry registry, ObjectBinder objects)
    {
        foreach (var (coordinate, make) in _functions)
        {
            if (SchemaCoordinate.Parse(coordinate).FindIn(_schema) is FieldDefinition { DeclaringType: ObjectType } field)
            {
                objects.Executors[field] = make(field);
            }
            else
            {
                registry.Mismatches.Report(BindingErrors.CoordinateUnknown, null, null, ("coordinate", coordinate));
            }
        }
    }

    private void BindRest(ObjectBinder objects)
    {
        Func<FieldDefinition, FieldExecutor>? fallback = _fallback is { } resolve
            ? field => UntypedFields.FromFunction(field, resolve)
            : null;
        foreach (var type in _schema.ObjectTypes.Where(type => !type.IsIntrospection))
        {
            objects.BindRest(type, fallback);
        }
    }

    private ObjectType? FindObject(BindingRegistry registry, string typeName, Type clr)
    {
        if (_schema.Types.Find(typeName) is ObjectType type)
        {
            return type;
        }

        registry.Mismatches.Report(BindingErrors.TypeUnknown, null, clr, ("type", typeName));
        return null;
    }
}
