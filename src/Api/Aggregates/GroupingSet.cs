using Platform.Domain.Regions;

namespace Platform.Api.Aggregates;

/// <summary>One way of grouping all rows; a statement joins several.</summary>
/// <param name="Tier">The tier of regions; <see langword="null"/> for no grouping by region.</param>
/// <param name="Within">Only rows of this division; <see langword="null"/> for all.</param>
/// <param name="Others">Which of the request's other dimensions group, by their place.</param>
internal sealed record GroupingSet(AggregateDimension? Tier, DivisionCode? Within, IReadOnlyList<int> Others)
{
    public int Mask => Others.Sum(place => 1 << place);
}

/// <summary>The ways of grouping that a request needs.</summary>
internal static class GroupingSets
{
    /// <summary>What is shown and nothing else, for a caller who may read the rows.</summary>
    public static IReadOnlyList<GroupingSet> Open(AggregateQuestion question)
    {
        int[] others = [.. Enumerable.Range(0, question.Others.Count)];
        var sets = question.Tiers.Select(tier => new GroupingSet(tier, null, others)).ToList();
        if (sets.Count == 0 && others.Length > 0)
        {
            sets.Add(new GroupingSet(null, null, others));
        }

        if (sets.Count == 0 || question.NeedsTotal)
        {
            sets.Add(new GroupingSet(null, null, []));
        }

        return sets;
    }

    /// <summary>
    /// The whole table with all its sums: from the country down to the finest tier, beside the way down to the division asked
    /// for its neighbours on each tier, and all combinations of the other dimensions.
    /// </summary>
    public static IReadOnlyList<GroupingSet> Protected(AggregateQuestion question, DivisionCode? region)
    {
        var deepest = question.Tiers.Select(tier => tier.Tier).Append(region?.Level).Max();
        var regions = question.Subject.Dimensions
            .Where(dimension => dimension.Tier is { } tier && tier <= deepest)
            .Select(dimension => (Tier: (AggregateDimension?)dimension, Within: WithinOf(dimension, region)))
            .Prepend((Tier: null, Within: null));
        var combinations = Enumerable.Range(0, 1 << question.Others.Count)
            .Select(mask => Enumerable.Range(0, question.Others.Count).Where(place => (mask & (1 << place)) != 0).ToArray()).ToList();
        return [.. regions.SelectMany(level => combinations.Select(others => new GroupingSet(level.Tier, level.Within, others)))];
    }

    private static DivisionCode? WithinOf(AggregateDimension dimension, DivisionCode? region) =>
        region is null || dimension.Tier is not { } tier ? null : tier > region.Level ? region : region.At(tier)?.Parent;
}
