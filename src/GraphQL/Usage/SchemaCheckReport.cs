using System.Collections.Immutable;

namespace Platform.GraphQL.Usage;

/// <summary>What a new version of a schema changes, and for whom.</summary>
/// <param name="Changes">The breaking and dangerous changes.</param>
/// <param name="Broken">The operations in use that are not valid any more.</param>
public sealed record SchemaCheckReport(ImmutableArray<CheckedChange> Changes, ImmutableArray<BrokenOperation> Broken)
{
    /// <summary>Whether an operation in use is not valid any more, or a breaking change concerns one.</summary>
    public bool BreaksOperations =>
        !Broken.IsEmpty || Changes.Any(change => change.Change.IsBreaking && !change.Operations.IsEmpty);

    /// <summary>Whether there is any breaking change, whoever uses what it concerns.</summary>
    public bool HasBreakingChanges => Changes.Any(change => change.Change.IsBreaking);
}
