using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Execution;

/// <summary>Limits and hooks of the execution of operations.</summary>
public sealed record ExecutionOptions
{
    /// <summary>Most errors of fields that a response lists; 100 by default. One more says that there were others.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// Looks at each operation before it is executed, for instance to price it, and may refuse it. It may throw
    /// <see cref="GraphQLRequestException"/> instead.
    /// </summary>
    public Func<OperationView, GraphQLError?>? Inspect { get; init; }

    /// <summary>Called with each exception that a client gets to see only as a masked error. It must not throw.</summary>
    public Action<FieldFailure>? OnFieldFailure { get; init; }
}
