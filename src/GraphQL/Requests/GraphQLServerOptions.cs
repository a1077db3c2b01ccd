using Platform.GraphQL.Cost;
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

    /// <summary>Most aliases in an operation, its fragments spread; 200 by default.</summary>
    public int MaxAliases { get; init; } = 200;

    /// <summary>Most directives in an operation, its fragments spread; 200 by default.</summary>
    public int MaxDirectives { get; init; } = 200;

    /// <summary>Most fields at the root of an operation; 100 by default.</summary>
    public int MaxRootFields { get; init; } = 100;

    /// <summary>Most levels of fields below <c>__schema</c> and <c>__type</c>; 20 by default, which the usual tools do not reach.</summary>
    public int MaxIntrospectionDepth { get; init; } = 20;

    /// <summary>
    /// Most requests in one batch, which is an array of requests; 1 by default, so that batches are refused. The host gives it to
    /// <see cref="GraphQLRequestReader.ReadBatch"/>.
    /// </summary>
    public int MaxBatchSize { get; init; } = 1;

    /// <summary>How operations are priced; <see langword="null"/>, as by default, if they are not.</summary>
    public CostOptions? Cost { get; init; }

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
