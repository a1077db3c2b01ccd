using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Executors for fields that the host resolves by a function, whose values have no C# type known beforehand.</summary>
internal static class UntypedFields
{
    private static readonly FieldBinding Function = new(FieldBindingKind.Function);

    internal static FieldExecutor FromFunction(FieldDefinition field, Func<ResolveContext, object?> resolve) =>
        new SyncField<object?>(Function, call => resolve(new ResolveContext(call)), new UntypedCompleter(field.Type));

    internal static FieldExecutor FromAsyncFunction(FieldDefinition field, Func<ResolveContext, ValueTask<object?>> resolve) =>
        new AsyncField<object?>(Function, call => resolve(new ResolveContext(call)), new UntypedCompleter(field.Type));

    internal static FieldExecutor FromEvents(FieldDefinition field, Func<ResolveContext, IAsyncEnumerable<object?>> open) =>
        new EventStreamField<object?>(
            new FieldBinding(FieldBindingKind.EventStream),
            call => new ValueTask<IAsyncEnumerable<object?>>(open(new ResolveContext(call))),
            new UntypedCompleter(field.Type));
}
