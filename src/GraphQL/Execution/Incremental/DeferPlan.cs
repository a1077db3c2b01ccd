namespace Platform.GraphQL.Execution.Incremental;

// https://github.com/graphql/graphql-spec/pull/1110 BuildExecutionPlan()
/// <summary>What of a selection set is executed later, and for which fragments.</summary>
/// <param name="NewUsages">The fragments that begin to be deferred at this selection set.</param>
/// <param name="Groups">The fields that come later, together for each set of fragments.</param>
internal sealed record DeferPlan(DeferUsage[] NewUsages, DeferredSelections[] Groups);

/// <summary>Fields that are executed together, later.</summary>
/// <param name="Usages">The fragments that wait for them.</param>
/// <param name="Selections">The fields.</param>
internal sealed record DeferredSelections(DeferUsageSet Usages, SelectionSet Selections);
