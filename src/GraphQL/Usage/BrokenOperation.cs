using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Usage;

/// <summary>An operation that is not valid any more.</summary>
/// <param name="Id">The operation's id.</param>
/// <param name="Errors">What the new schema has against it; at least one.</param>
public sealed record BrokenOperation(string Id, ImmutableArray<GraphQLError> Errors);
