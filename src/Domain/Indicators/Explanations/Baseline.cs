using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Explanations;

/// <summary>What an entity is compared with. Made by the static methods, for one plan.</summary>
public sealed class Baseline
{
    private Baseline(LocalizedText name, ScoringPlan plan, EntityScores scores)
    {
        Name = name;
        Plan = plan;
        Scores = scores;
    }

    /// <summary>As a sentence names it: 去年, "last year".</summary>
    public LocalizedText Name { get; }

    /// <summary>Its scores under the plan.</summary>
    public EntityScores Scores { get; }

    internal ScoringPlan Plan { get; }

    /// <summary>The entity itself a year ago, scored with today's catalogue.</summary>
    /// <param name="plan">The plan of the comparison.</param>
    /// <param name="values">Last year's raw values.</param>
    public static Baseline LastYear(ScoringPlan plan, EntityValues values) => Of(new("去年", "last year"), plan, values);

    /// <summary>An entity that has the peers' median in every indicator.</summary>
    /// <param name="plan">The plan of the comparison.</param>
    /// <param name="medians">The peers' medians, as <see cref="Medians"/> gives them.</param>
    public static Baseline Peers(ScoringPlan plan, EntityValues medians) => Of(new("同行中位数", "the peers' median"), plan, medians);

    /// <summary>An entity whose every indicator has a given score, such as the threshold of a band.</summary>
    /// <param name="plan">The plan of the comparison.</param>
    /// <param name="score">0 to 100.</param>
    /// <param name="name">As a sentence names it: 达标线, "the standard".</param>
    public static Baseline Threshold(ScoringPlan plan, double score, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var leaves = Enumerable.Repeat(new NodeTotal(score, 1, ScoreMarks.None), plan.Leaves.Length).ToArray();
        var nodes = EntityScores.NodesFrom(plan, leaves);
        return new(name, plan, new(
            nodes[0].Score, nodes[0].Score, ScoreMarks.None, [.. nodes], [.. leaves.Select(leaf => leaf.Score)]));
    }

    /// <summary>The median of every indicator over the peers that have a value.</summary>
    /// <param name="peers">Raw values of the peers.</param>
    /// <param name="section">The industry to score them as, or null.</param>
    public static EntityValues Medians(IndicatorColumns peers, char? section = null)
    {
        ArgumentNullException.ThrowIfNull(peers);
        return new([.. peers.Values.Select(column => Analysis.Distribution.Quantile(column.Take(peers.Rows), 0.5))], section);
    }

    private static Baseline Of(LocalizedText name, ScoringPlan plan, EntityValues values)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(name, plan, plan.Score(values));
    }
}
