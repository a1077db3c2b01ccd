using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution.Subtrees;

/// <summary>What a subtree resolver knows.</summary>
public sealed class SubtreeContext
{
    internal SubtreeContext(FieldCall call) => Call = call;

    /// <summary>
    /// The field. <see cref="SelectedField.SelectionsOn"/> gives what is selected below it, conditions applied;
    /// <see cref="SelectedField.GetOrAddPlan"/> keeps a plan with it.
    /// </summary>
    public SelectedField Field => Call.Field;

    /// <summary>The object that has the field; <see langword="null"/> at the root.</summary>
    public object? Parent => Call.Source;

    /// <summary>The field's coerced arguments.</summary>
    /// <exception cref="Errors.GraphQLRequestException">An argument does not fit its type.</exception>
    public ArgumentValues Arguments => Call.Run.ArgumentsOf(Field);

    /// <summary>The request.</summary>
    public RequestContext Request => Call.Run.Context;

    /// <summary>The services of the request.</summary>
    public IServiceProvider Services => Call.Run.Context.Services;

    /// <summary>Cancelled when the caller no longer waits.</summary>
    public CancellationToken CancellationToken => Call.Run.Cancellation;

    /// <summary>The schema.</summary>
    public Schema Schema => Call.Run.Schema.Schema;

    internal FieldCall Call { get; }

    /// <summary>The coerced arguments of a field below.</summary>
    /// <param name="field">A field of the selection.</param>
    /// <exception cref="Errors.GraphQLRequestException">An argument does not fit its type.</exception>
    public ArgumentValues ArgumentsOf(SelectedField field) => Call.Run.ArgumentsOf(field);

    /// <summary>The loader of a type for this request. It is made at the first call.</summary>
    /// <typeparam name="TLoader">The type of loader.</typeparam>
    public TLoader GetLoader<TLoader>()
        where TLoader : class => Call.Run.Loaders.Get<TLoader>();

    /// <summary>Begins a result that consists of nodes.</summary>
    public SubtreeBuilder NewTree() => new(Field);
}
