using System.Collections.Immutable;
using Platform.GraphQL.Types.Changes;

namespace Platform.GraphQL.Usage;

/// <summary>A change of a schema with the operations that it concerns.</summary>
/// <param name="Change">The change.</param>
/// <param name="Operations">
/// The ids of the operations that use what changed: a breaking change breaks them, or may break them if it concerns what they send
/// as variables; a dangerous one may surprise them.
/// </param>
public sealed record CheckedChange(SchemaChange Change, ImmutableArray<string> Operations);
