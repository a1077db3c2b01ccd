using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Requests;

/// <summary>Limits and hooks of a server. Every limit, when exceeded, is an error with a code.</summary>
public sealed record GraphQLServerOptions
{
    /// <summary>Limits of the parser; <see cref="ParserOptions.Request"/> by default.</summary>
    public ParserOptions Parsing { get; init; } = ParserOptions.Request;

    /// <summary>Extent and limits of validation.</summary>
    public ValidationOptions Validation { get; init; } = new();

    /// <summary>Limits and hooks of execution.</summary>
    public ExecutionOptions Execution { get; init; } = new();

    /// <summary>Most levels of fields in an operation, its fragments spread; 100 by default.</summary>
    public int MaxOperationDepth { get; init; } = 100;

    /// <summary>Most fields in an operation, its fragments spread at each place where they are used; 10,000 by default.</summary>
    public int MaxOperationFields { get; init; } = 10_000;

    /// <summary>Most documents that are kept parsed, validated and compiled; 1,000 by default.</summary>
    public int DocumentCacheSize { get; init; } = 1_000;

    /// <summary>Longest document that is kept, in bytes; 65,536 by default. Longer ones are prepared for each request anew.</summary>
    public int LongestCachedDocument { get; init; } = 65_536;

    /// <summary>The persisted documents; <see langword="null"/> if requests cannot refer to documents by hash.</summary>
    public PersistedDocuments? PersistedDocuments { get; init; } = new();

    /// <summary>
    /// Whether operations may use <c>@defer</c> and <c>@stream</c>, whose definitions the schema then shows. Off by default. What
    /// is selected below a field with a subtree resolver is always delivered with that field, since it is there at once.
    /// </summary>
    public bool EnablesIncrementalDelivery { get; init; }

    /// <summary>Whether only documents are accepted that were persisted by the host beforehand. Off by default.</summary>
    public bool RequiresPersistedDocuments { get; init; }
}
