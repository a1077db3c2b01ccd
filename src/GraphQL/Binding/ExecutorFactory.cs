using System.Linq.Expressions;
using System.Reflection;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Compiles the call of a method or the reading of a property into an executor.</summary>
internal sealed class ExecutorFactory
{
    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.NonPublic;
    private readonly BindingRegistry _registry;

    internal ExecutorFactory(BindingRegistry registry) => _registry = registry;

    /// <summary>The executor, or null if the result does not fit the field, which is reported.</summary>
    internal FieldExecutor? Make(
        FieldDefinition field, FieldBinding binding, ArgumentConversion arguments, ParameterExpression call, Expression body, ClrShape shape)
    {
        var site = new BindingSite(field, binding.Member);
        if (shape.Type == typeof(void) || shape.Type == typeof(Task) || shape.Type == typeof(ValueTask))
        {
            _registry.Mismatches.Report(BindingErrors.ResultMissing, field, binding.Member, ("field", field.Coordinate));
            return null;
        }

        if (IsSubscriptionRoot(field))
        {
            return MakeStream(field, binding, arguments, call, body, shape);
        }

        var isTask = shape.Is(typeof(Task<>)) || shape.Is(typeof(ValueTask<>));
        var value = isTask ? shape.Argument() : shape;
        if (value.StreamItem() is { } item && !isTask)
        {
            return MakeCollected(field, binding, arguments, call, body, item);
        }

        if (_registry.Results.Bind(field.Type, value, site) is not { } completer)
        {
            return null;
        }

        return isTask
            ? Call(nameof(MakeAsync), [value.Type], binding, arguments, call, AsValueTask(body, value.Type), completer)
            : Call(nameof(MakeSync), [value.Type], binding, arguments, call, body, completer);
    }

    internal bool IsSubscriptionRoot(FieldDefinition field) =>
        ReferenceEquals(field.DeclaringType, _registry.Schema.RootType(Language.OperationType.Subscription));

    private FieldExecutor? MakeStream(
        FieldDefinition field, FieldBinding binding, ArgumentConversion arguments, ParameterExpression call, Expression body, ClrShape shape)
    {
        var isTask = shape.Is(typeof(Task<>)) || shape.Is(typeof(ValueTask<>));
        var sequence = isTask ? shape.Argument() : shape;
        if (sequence.StreamItem() is not { } item)
        {
            _registry.Mismatches.Report(BindingErrors.StreamRequired, field, binding.Member, ("field", field.Coordinate));
            return null;
        }

        var open = isTask ? AsValueTask(body, sequence.Type) : NewValueTask(sequence.Type, sequence.Type, body);
        var stream = binding with { Kind = FieldBindingKind.EventStream };
        return _registry.Results.Bind(field.Type, item, new BindingSite(field, binding.Member)) is { } completer
            ? Call(nameof(MakeEvents), [item.Type], stream, arguments, call, open, completer)
            : null;
    }

    // A list that arrives item by item.
    private FieldExecutor? MakeCollected(
        FieldDefinition field, FieldBinding binding, ArgumentConversion arguments, ParameterExpression call, Expression body, ClrShape item)
    {
        var site = new BindingSite(field, binding.Member);
        if (field.Type.Nullable is not ListType list)
        {
            _registry.Mismatches.Report(
                BindingErrors.ResultType, field, binding.Member,
                ("field", field.Coordinate), ("type", field.Type), ("clr", MemberNames.Describe(body.Type)));
            return null;
        }

        if (_registry.Results.Bind(list.Item, item, site) is not { } itemCompleter)
        {
            return null;
        }

        var collected = typeof(CollectedItems<>).MakeGenericType(item.Type);
        var completer = GenericActivator.Create(typeof(CollectedCompleter<>), [item.Type], itemCompleter, list.Item.IsNonNull);
        var read = collected.GetMethod(nameof(CollectedItems<>.ReadAsync), AnyStatic) ?? throw new MissingMethodException(collected.Name, "ReadAsync");
        return Call(nameof(MakeAsync), [collected], binding, arguments, call, Expression.Call(read, body, call), completer);
    }

    private static Expression AsValueTask(Expression body, Type value) => body.Type.GetGenericTypeDefinition() == typeof(ValueTask<>)
        ? body
        : NewValueTask(value, typeof(Task<>).MakeGenericType(value), body);

    private static NewExpression NewValueTask(Type value, Type argument, Expression body) => Expression.New(
        typeof(ValueTask<>).MakeGenericType(value).GetConstructor([argument]) ?? throw new System.Diagnostics.UnreachableException(),
        body);

    private static FieldExecutor Call(string method, Type[] types, params object[] arguments) =>
        (FieldExecutor?)(typeof(ExecutorFactory).GetMethod(method, AnyStatic) ?? throw new MissingMethodException(nameof(ExecutorFactory), method))
            .MakeGenericMethod(types)
            .Invoke(null, arguments) ?? throw new System.Diagnostics.UnreachableException();

    private static SyncField<T> MakeSync<T>(
        FieldBinding binding, ArgumentConversion arguments, ParameterExpression call, Expression body, ValueCompleter<T> completer) =>
        new(binding, Expression.Lambda<FieldFunction<T>>(body, call).Compile(), completer) { Arguments = arguments };

    private static AsyncField<T> MakeAsync<T>(
        FieldBinding binding, ArgumentConversion arguments, ParameterExpression call, Expression body, ValueCompleter<T> completer) =>
        new(binding, Expression.Lambda<FieldFunction<ValueTask<T>>>(body, call).Compile(), completer) { Arguments = arguments };

    private static EventStreamField<T> MakeEvents<T>(
        FieldBinding binding, ArgumentConversion arguments, ParameterExpression call, Expression body, ValueCompleter<T> completer) =>
        new(binding, Expression.Lambda<FieldFunction<ValueTask<IAsyncEnumerable<T>>>>(body, call).Compile(), completer) { Arguments = arguments };
}
