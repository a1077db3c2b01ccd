using System.Collections.Immutable;
using Platform.GraphQL.Coercion;

namespace Platform.GraphQL.Types;

/// <summary>How a schema is built.</summary>
public sealed record SchemaOptions
{
    /// <summary>The coercion of each custom scalar, by name. A scalar without one lets any JSON value pass.</summary>
    public ImmutableDictionary<string, ScalarCoercion> Scalars { get; init; } = ImmutableDictionary<string, ScalarCoercion>.Empty;

    /// <summary>
    /// Adds the definitions of <c>@defer</c> and <c>@stream</c>. Results are still complete at once, which a server is free to
    /// do. Off by default.
    /// </summary>
    public bool DefinesIncrementalDelivery { get; init; }

    /// <summary>Leaves out the rules for schema documents. Off by default.</summary>
    public bool AssumeValidDocuments { get; init; }

    /// <summary>Leaves out the rules for the schema as a whole. Off by default.</summary>
    public bool AssumeValidSchema { get; init; }
}
