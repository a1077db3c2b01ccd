using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Explanations;

/// <summary>Explains totals of one plan. Thread-safe.</summary>
/// <param name="plan">The plan that scores.</param>
public sealed class Explainer(ScoringPlan plan)
{
    private const int Improvements = 3;

    private readonly ImmutableArray<(int From, int To)> _spans = Spans(plan.Catalogue);

    /// <summary>Explains why an entity's total differs from a baseline's.</summary>
    /// <param name="values">The entity's raw values.</param>
    /// <param name="baseline">What to compare with, made for the same plan.</param>
    /// <returns>The explanation, or null and why there is none: a total that is missing, or a baseline of another version.</returns>
    public (Explanation? Explanation, IReadOnlyList<IndicatorProblem> Problems) Explain(EntityValues values, Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(baseline);
        var scores = plan.Score(values);
        var problems = Check(scores, baseline);
        return problems.Count > 0 ? (null, problems) : (Explained(values, scores, baseline), problems);
    }

    private Explanation Explained(EntityValues values, EntityScores scores, Baseline baseline)
    {
        var before = baseline.Scores;
        var parts = new Decomposition(plan, scores.Indicators, before.Indicators);
        var points = parts.Contributions();
        var redLines = scores.Total - scores.Uncapped - (before.Total - before.Uncapped);
        var common = points.Sum();
        var indicators = plan.Catalogue.Indicators;
        var groups = plan.Catalogue.Groups;
        var explanation = new Explanation(
            baseline.Name, scores.Total, before.Total,
            [.. points.Select((point, i) => new Contribution(indicators[i].Code, point))],
            [.. groups.Select((group, i) => new Contribution(group.Code, points[_spans[i].From.._spans[i].To].Sum()))],
            scores.Uncapped - before.Uncapped - common, redLines,
            ImprovementSearch.Cheapest(plan, values, scores, Improvements), new("", ""));
        return explanation with { Sentence = ExplanationSentence.Of(plan.Catalogue, scores, explanation) };
    }

    private List<IndicatorProblem> Check(EntityScores scores, Baseline baseline)
    {
        var problems = new List<IndicatorProblem>();
        if (baseline.Plan.Catalogue.Version != plan.Catalogue.Version)
        {
            problems.Add(new("other-version", "baseline", "基准是按另一个版本的指标体系计算的，不能比较。",
                "The baseline was scored with another version of the catalogue; the two cannot be compared."));
        }

        if (double.IsNaN(scores.Total))
        {
            problems.Add(new("no-total", "values", "数据不足，没有总分可以解释。", "There is too little data for a total to explain."));
        }

        if (double.IsNaN(baseline.Scores.Total))
        {
            problems.Add(new("no-total", "baseline", "基准数据不足，没有总分。", "The baseline has too little data for a total."));
        }

        return problems;
    }

    /// <summary>The indicators under each group: neighbours in the document's order.</summary>
    private static ImmutableArray<(int From, int To)> Spans(IndicatorCatalogue catalogue)
    {
        var places = catalogue.Indicators.Select((indicator, place) => (indicator.Code, place)).ToDictionary();
        return [.. catalogue.Groups.Select(group =>
        {
            var under = IndicatorCatalogue.IndicatorsUnder(group).ToList();
            return (places[under[0].Code], places[under[^1].Code] + 1);
        })];
    }
}
