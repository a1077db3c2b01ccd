using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Types;

/// <summary>Thrown when schema documents do not make a valid schema; it lists everything that is wrong.</summary>
public sealed class GraphQLSchemaException : Exception
{
    /// <summary>Wraps the errors.</summary>
    /// <param name="errors">At least one error.</param>
    public GraphQLSchemaException(ImmutableArray<GraphQLError> errors)
        : base(string.Join("\n\n", errors)) => Errors = errors;

    /// <summary>What is wrong, each error with file, line and column.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }
}
