using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution.Incremental;

/// <summary>Something that the client is told to expect.</summary>
internal sealed record PendingPart(string Id, ImmutableArray<PathSegment> Path, string? Label);

/// <summary>Fields of a deferred fragment, or items of a list.</summary>
internal sealed record DeliveredPart(
    string Id, ImmutableArray<PathSegment> SubPath, OperationResult? Data, IReadOnlyList<OperationResult>? Items)
{
    internal IEnumerable<OperationResult> Results => Data is null ? Items ?? [] : [Data];
}

/// <summary>Something that is complete, or failed.</summary>
internal sealed record CompletedPart(string Id, IReadOnlyList<GraphQLError>? Errors);
