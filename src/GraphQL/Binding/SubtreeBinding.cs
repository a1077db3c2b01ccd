using System.Collections.Immutable;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>A subtree resolver and what it takes care of.</summary>
/// <param name="Resolver">The resolver; one for the field, used by all requests at the same time.</param>
public sealed record SubtreeBinding(SubtreeResolver Resolver)
{
    /// <summary>The arguments that the resolver uses itself, so that the method needs no parameters for them.</summary>
    public ImmutableHashSet<string> ConsumedArguments { get; init; } = [];

    /// <summary>
    /// The object types whose values the resolver always delivers itself, such as a connection and its edges: their fields need
    /// no resolvers and no C# types.
    /// </summary>
    public ImmutableArray<ObjectType> ProvidedTypes { get; init; } = [];
}
