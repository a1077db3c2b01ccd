namespace Platform.GraphQL.Execution.Incremental;

/// <summary>The deferred fragments that a field belongs to, and by whose deliveries it is awaited; empty if it is not deferred.</summary>
internal sealed class DeferUsageSet
{
    private DeferUsageSet(DeferUsage[] items) => Items = items;

    internal static DeferUsageSet None { get; } = new([]);

    internal DeferUsage[] Items { get; }

    /// <summary>The set for a field that is selected once under each of the usages; null stands for a selection that is not deferred.</summary>
    internal static DeferUsageSet Of(IReadOnlyList<DeferUsage?>? usages)
    {
        if (usages is null || usages.Contains(null))
        {
            return None;
        }

        // What is delivered with a fragment need not be delivered with one inside it again.
        var distinct = usages.OfType<DeferUsage>().Distinct().ToList();
        return new DeferUsageSet([.. distinct.Where(usage => !Ancestors(usage).Any(distinct.Contains))]);
    }

    internal bool IsSameAs(DeferUsageSet other) =>
        ReferenceEquals(this, other) || (Items.Length == other.Items.Length && Items.All(other.Items.Contains));

    private static IEnumerable<DeferUsage> Ancestors(DeferUsage usage)
    {
        for (var parent = usage.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }
}
