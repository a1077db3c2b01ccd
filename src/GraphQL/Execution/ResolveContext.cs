using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>What a resolver can know about the place where it works. Ask for it as a parameter.</summary>
public sealed class ResolveContext
{
    private readonly FieldCall _call;

    internal ResolveContext(FieldCall call) => _call = call;

    /// <summary>The field, with what is selected below it.</summary>
    public SelectedField Field => _call.Field;

    /// <summary>The object that has the field; <see langword="null"/> at the root, unless the request has a root value.</summary>
    public object? Parent => _call.Source;

    /// <summary>The coerced arguments.</summary>
    /// <exception cref="GraphQLRequestException">An argument does not fit its type.</exception>
    public ArgumentValues Arguments => _call.Run.ArgumentsOf(Field);

    /// <summary>The coerced values of an argument of a directive, one for each use of the directive at the field.</summary>
    /// <param name="directive">The directive's name, without the sign.</param>
    /// <param name="argument">The argument's name.</param>
    /// <exception cref="GraphQLRequestException">A value does not fit its type.</exception>
    public IReadOnlyList<object?> DirectiveArguments(string directive, string argument) =>
        _call.Run.DirectiveArgumentsOf(Field, directive, argument);

    /// <summary>The request.</summary>
    public RequestContext Request => _call.Run.Context;

    /// <summary>The services of the request.</summary>
    public IServiceProvider Services => _call.Run.Context.Services;

    /// <summary>Cancelled when the caller no longer waits.</summary>
    public CancellationToken CancellationToken => _call.Run.Cancellation;

    /// <summary>The schema.</summary>
    public Schema Schema => _call.Run.Schema.Schema;

    /// <summary>Where in the response the field stands; empty in a resolver that has no place of its own, such as a source of events.</summary>
    public ImmutableArray<PathSegment> Path => _call.Node is { } node ? _call.Run.PathTo(node, _call.Slot) : [];

    /// <summary>The loader of a type for this request. It is made at the first call.</summary>
    /// <typeparam name="TLoader">The type of loader.</typeparam>
    public TLoader GetLoader<TLoader>()
        where TLoader : class => _call.Run.Loaders.Get<TLoader>();

    /// <summary>Adds an error to the response and leaves the field's value as it is.</summary>
    /// <param name="error">The error; path and places are added.</param>
    public void ReportError(GraphQLError error)
    {
        var located = error.HasLocations ? error : error.WithNodes(Field.Nodes);
        _call.Run.Report(located.WithPath(Path));
    }
}
