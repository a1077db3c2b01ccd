using Platform.Domain.Regions;

namespace Platform.Api.Aggregates;

/// <summary>The answer to a request for statistics.</summary>
/// <param name="Total">Everything that fits; <see langword="null"/> if it was not asked for.</param>
/// <param name="Groups">The groups of the page.</param>
/// <param name="GroupCount">Groups that fit, those beyond the page included.</param>
internal sealed record AggregateResult(AggregateCell? Total, IReadOnlyList<AggregateCell> Groups, int GroupCount)
{
    public static AggregateResult Of(AggregateRequest request, IReadOnlyList<AggregateCell> cells)
    {
        var question = request.Question;
        var (total, groups) = request.Conditions is { } conditions ? Chosen(question, conditions, cells) : Plain(question, cells);
        var fitting = question.Page.Choose(groups);
        return new AggregateResult(total ?? AggregateCell.Empty(question), [.. fitting.Take(question.Page.First)], fitting.Count);
    }

    private static (AggregateCell? Total, IEnumerable<AggregateCell> Groups) Plain(AggregateQuestion question, IReadOnlyList<AggregateCell> cells)
    {
        var total = cells.FirstOrDefault(cell => cell.Set.Tier is null && cell.Set.Others.Count == 0);
        return (total, question.Tiers.Count + question.Others.Count == 0 ? [] : cells.Where(cell => !ReferenceEquals(cell, total)));
    }

    // A group has all dimensions that are grouped by and all that a condition chose; the total only the latter.
    private static (AggregateCell? Total, IEnumerable<AggregateCell> Groups) Chosen(
        AggregateQuestion question, LiftedConditions conditions, IReadOnlyList<AggregateCell> cells)
    {
        var chosen = conditions.Groups.ToDictionary(group => question.Others.TakeWhile(dimension => dimension != group.Key).Count(), group => group.Value);
        var fitting = cells.Where(cell => chosen.All(group => cell.Set.Others.Contains(group.Key) && cell.Others[group.Key] == group.Value)).ToList();
        var own = Enumerable.Range(0, question.Shown).Union(chosen.Keys).Sum(place => 1 << place);
        var inRegion = fitting.Where(cell => IsWhole(cell, conditions.Region)).ToList();
        var total = inRegion.Find(cell => cell.Set.Mask == chosen.Keys.Sum(place => 1 << place));
        var groups = question.Tiers.Count == 0
            ? (question.Shown == 0 ? [] : inRegion.Where(cell => cell.Set.Mask == own))
            : question.Tiers.SelectMany(tier => AtTier(question, tier, conditions.Region, fitting.Where(cell => cell.Set.Mask == own)));
        return (total, groups);
    }

    private static bool IsWhole(AggregateCell cell, DivisionCode? region) =>
        region is null ? cell.Set.Tier is null : cell.Set.Tier?.Tier == region.Level && cell.Region == region.Value;

    // Above the division that the conditions name there is one group, which holds what the division holds.
    private static IEnumerable<AggregateCell> AtTier(AggregateQuestion question, AggregateDimension tier, DivisionCode? region, IEnumerable<AggregateCell> cells) =>
        region is null || tier.Tier > region.Level
            ? cells.Where(cell => cell.Set.Tier == tier)
            : cells.Where(cell => IsWhole(cell, region)).Select(cell => cell.As(question, tier, region));
}
