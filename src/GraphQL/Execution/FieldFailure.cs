using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Execution;

/// <summary>An exception that a field ended with, for the host's log.</summary>
/// <param name="Coordinate">The coordinate of the field, such as <c>Query.enterprises</c>.</param>
/// <param name="Path">Where in the response the field stands.</param>
/// <param name="Exception">The exception.</param>
/// <param name="Context">The request.</param>
public sealed record FieldFailure(string Coordinate, ImmutableArray<PathSegment> Path, Exception Exception, RequestContext Context);
