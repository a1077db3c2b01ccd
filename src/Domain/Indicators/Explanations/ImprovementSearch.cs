using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Explanations;

/// <summary>
/// Finds the improvements that give most points for the least way. Each is scored again through the whole tree, so that
/// gates, geometric means and clipped values count as they are, not by their weight.
/// </summary>
internal static class ImprovementSearch
{
    // Totals are shown with one decimal: less than this is no improvement that anyone could see.
    private const double LeastPoints = 0.05;

    internal static ImmutableArray<Improvement> Cheapest(ScoringPlan plan, EntityValues values, EntityScores scores, int count)
    {
        var leaves = scores.Indicators.Select((score, i) => new NodeTotal(score, double.IsNaN(score) ? 0 : 1, ScoreMarks.None)).ToArray();
        var found = new List<Improvement>();
        for (var i = 0; i < leaves.Length; i++)
        {
            if (!(leaves[i].Score < 100))
            {
                continue;
            }

            var indicator = plan.Catalogue.Indicators[i];
            var (target, way) = Target(indicator.ShapeFor(values.Section?.ToString()), values.Raw[i]);
            var points = Points(plan, leaves, i, EntityScores.OfIndicator(plan.Leaves[i], target, values.SectionByte), scores.Uncapped);
            if (points >= LeastPoints && way > 0)
            {
                found.Add(new(indicator.Code, values.Raw[i], target, points, way * indicator.Effort));
            }
        }

        // The order of the catalogue decides between equals, so that an explanation does not change from run to run.
        return [.. found.OrderByDescending(one => one.PointsPerEffort).Take(count)];
    }

    private static double Points(ScoringPlan plan, NodeTotal[] leaves, int place, NodeTotal improved, double total)
    {
        var kept = leaves[place];
        leaves[place] = improved;
        var points = EntityScores.NodesFrom(plan, leaves)[0].Score - total;
        leaves[place] = kept;
        return points;
    }

    /// <summary>The nearest raw value with the full score, and the way to it in lengths of the whole way.</summary>
    private static (double Target, double Way) Target(IndicatorShape shape, double raw) => shape switch
    {
        LinearShape line => (line.Target, Math.Abs((line.Target - raw) / (line.Target - line.Floor))),
        ChecklistShape list => (list.Target, Math.Abs((list.Target - raw) / (list.Target - list.Floor))),
        LogShape log => (log.Target, LogWay(log, raw)),
        RangeShape range when raw < range.TargetFrom =>
            (range.TargetFrom, (range.TargetFrom - raw) / (range.TargetFrom - range.Floor)),
        RangeShape range => (range.TargetTo, (raw - range.TargetTo) / (range.Ceiling - range.TargetTo)),
        PiecewiseShape piecewise => Corner(piecewise.Points, raw),
        _ => (raw, 0),
    };

    // Zero is infinitely far on a logarithmic scale; ten whole ways stand for "very far".
    private static double LogWay(LogShape log, double raw) => raw > 0
        ? Math.Min(10, Math.Abs(Math.Log(log.Target / raw) / Math.Log(log.Target / log.Floor)))
        : 10;

    private static (double Target, double Way) Corner(ImmutableArray<ShapePoint> points, double raw)
    {
        var best = points.Max(point => point.Score);
        var target = points.Where(point => point.Score == best).MinBy(point => Math.Abs(point.Raw - raw)).Raw;
        return (target, Math.Abs(target - raw) / (points[^1].Raw - points[0].Raw));
    }
}
