using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Platform.GraphQL.Execution.Incremental;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>A field of a <see cref="SelectionSet"/>, which several fields of the document may have been merged into.</summary>
public sealed class SelectedField
{
    private readonly CompiledOperation _operation;
    private readonly byte[] _key;
    private Selections? _selections;
    private object? _plan;

    internal SelectedField(
        CompiledOperation operation, ObjectType parentType, FieldDefinition definition, CollectedField collected, DeferUsageSet delivery)
        : this(operation, parentType, definition, collected.Nodes)
    {
        Usages = collected.Usages;
        Delivery = delivery;
    }

    private SelectedField(CompiledOperation operation, ObjectType parentType, FieldDefinition definition, ImmutableArray<FieldNode> nodes)
    {
        _operation = operation;
        ParentType = parentType;
        Definition = definition;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        IsNonNull = definition.Type.IsNonNull;
        Executor = operation.Schema.ExecutorOf(parentType, definition);
        ArgumentPlan = ArgumentPlan.Create(definition, nodes[0], operation.Variables);
        ArgumentSlot = ArgumentPlan.IsConstant ? -1 : operation.TakeArgumentSlot();
        Interceptor = ReferenceEquals(parentType, operation.Schema.Schema.MutationType) && operation.Schema.Interceptor is { } interceptor
            && interceptor.Intercepts(this) ? interceptor : null;
        Stream = operation.DeliversIncrementally ? StreamUsage.Find(operation, nodes[0]) : null;
        _key = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
    }

    /// <summary>The alias, or else the field's name: the key in the response.</summary>
    public string ResponseName { get; }

    /// <summary>The key as it stands in the response: in quotes, with the colon.</summary>
    public ReadOnlySpan<byte> Utf8Key => _key;

    /// <summary>The object type that the field is selected from.</summary>
    public ObjectType ParentType { get; }

    /// <summary>The field; for <c>__typename</c>, <c>__schema</c> and <c>__type</c> that of introspection.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The fields of the document that were merged, in source order; at least one.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    /// <summary>How the field is resolved when the executor does it.</summary>
    public FieldBinding Binding => Executor.Binding;

    internal bool IsNonNull { get; }

    internal FieldExecutor Executor { get; }

    internal ArgumentPlan ArgumentPlan { get; }

    /// <summary>Stands before the resolver of a mutation's field, or null.</summary>
    internal MutationInterceptor? Interceptor { get; }

    /// <summary>For each node the deferred fragment that it stands in; null if none of them stands in one.</summary>
    internal IReadOnlyList<DeferUsage?>? Usages { get; }

    /// <summary>The deferred fragments that the field is delivered for; empty if it comes with the first part of the response.</summary>
    internal DeferUsageSet Delivery { get; } = DeferUsageSet.None;

    /// <summary>Whether a subtree resolver above delivers the field.</summary>
    internal bool IsPlanned { get; init; }

    /// <summary>The <c>@stream</c> that is to be obeyed, or null.</summary>
    internal StreamUsage? Stream => IsPlanned || Executor.Binding.Kind == FieldBindingKind.Subtree ? null : field;

    /// <summary>The same field for items that are streamed: deferred fragments around the list do not concern them.</summary>
    [field: AllowNull, MaybeNull]
    internal SelectedField ForItems => field ??= Usages is null && Delivery.Items.Length == 0
        ? this
        : new SelectedField(_operation, ParentType, Definition, Nodes);

    /// <summary>Where a request keeps the field's coerced arguments; -1 if they are the same for every request.</summary>
    internal int ArgumentSlot { get; }

    /// <summary>What is selected below the field if its value has the given type.</summary>
    /// <param name="type">An object type that the field's type includes.</param>
    /// <returns>Always the same object for the same type.</returns>
    /// <exception cref="InvalidOperationException">The field is a leaf.</exception>
    public SelectionSet SelectionsOn(ObjectType type)
    {
        for (var entry = _selections; entry is not null; entry = entry.Next)
        {
            if (ReferenceEquals(entry.Set.Type, type))
            {
                return entry.Set;
            }
        }

        return AddSelections(type);
    }

    /// <summary>A plan that is made once for this selection and then kept with it.</summary>
    /// <typeparam name="TPlan">The type of the plan; one per selection.</typeparam>
    /// <param name="make">Makes the plan. If two requests make one at the same time, one of them is kept.</param>
    public TPlan GetOrAddPlan<TPlan>(Func<SelectedField, TPlan> make)
        where TPlan : class
    {
        if (_plan is TPlan plan)
        {
            return plan;
        }

        var made = make(this);
        return Interlocked.CompareExchange(ref _plan, made, null) as TPlan ?? made;
    }

    private SelectionSet AddSelections(ObjectType type)
    {
        if (Definition.Type.Named is not CompositeType)
        {
            throw new InvalidOperationException($"{Definition} is a leaf; nothing is selected below it.");
        }

        var made = new Selections(OperationCompiler.CollectSubfields(_operation, this, type), null);
        while (true)
        {
            var head = Volatile.Read(ref _selections);
            for (var entry = head; entry is not null; entry = entry.Next)
            {
                if (ReferenceEquals(entry.Set.Type, type))
                {
                    return entry.Set;
                }
            }

            if (Interlocked.CompareExchange(ref _selections, made with { Next = head }, head) == head)
            {
                return made.Set;
            }
        }
    }

    private sealed record Selections(SelectionSet Set, Selections? Next);
}
