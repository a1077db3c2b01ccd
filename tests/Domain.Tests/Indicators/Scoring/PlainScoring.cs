using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Scoring;

/// <summary>The method as a person would write it down, for comparison with the engine.</summary>
internal static class PlainScoring
{
    /// <returns>Score and coverage; the score is null where missing.</returns>
    internal static (double? Score, double Coverage) Of(
        CatalogueNode node, IReadOnlyDictionary<string, double> raw, string? section)
    {
        if (node is Indicator leaf)
        {
            return double.IsNaN(raw[leaf.Code]) ? (null, 0) : (Shape(leaf.ShapeFor(section), raw[leaf.Code]), 1);
        }

        var group = (IndicatorGroup)node;
        var all = group.Children.Select(child => (child.Weight, Result: Of(child, raw, section))).ToList();
        var present = all.Where(child => child.Result.Score is not null)
            .Select(child => (child.Weight, Score: child.Result.Score ?? 0, child.Result.Coverage)).ToList();
        var weight = present.Sum(child => child.Weight);
        var coverage = present.Sum(child => child.Weight * child.Coverage) / all.Sum(child => child.Weight);
        if (present.Count == 0 || coverage < (group.MinimumCoverage / 100) - 1e-9)
        {
            return (null, coverage);
        }

        var mean = present.Sum(child => child.Weight * child.Score) / weight;
        var lowest = present.Min(child => child.Score);
        return group.Aggregation switch
        {
            GeometricMean => (Math.Exp(present.Sum(child => child.Weight * Math.Log(child.Score)) / weight), coverage),
            MinimumGate gate when lowest < gate.Gate - 1e-9 => (Math.Min(mean, lowest), coverage),
            _ => (mean, coverage),
        };
    }

    internal static double Shape(IndicatorShape shape, double raw) => shape switch
    {
        LinearShape line => Line(raw, line.Floor, line.Target),
        ChecklistShape list => Line(raw, list.Floor, list.Target),
        LogShape log => raw <= 0 ? (log.Floor < log.Target ? 0 : 100) : Line(Math.Log(raw), Math.Log(log.Floor), Math.Log(log.Target)),
        RangeShape range => Math.Min(Line(raw, range.Floor, range.TargetFrom), Line(raw, range.Ceiling, range.TargetTo)),
        PiecewiseShape points => Corners(points, raw),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static double Line(double raw, double floor, double target) =>
        Math.Clamp((raw - floor) / (target - floor) * 100, 0, 100);

    private static double Corners(PiecewiseShape shape, double raw)
    {
        var right = shape.Points.FirstOrDefault(point => point.Raw >= raw, shape.Points[^1]);
        var left = shape.Points.LastOrDefault(point => point.Raw <= raw, shape.Points[0]);
        return left.Raw >= right.Raw
            ? left.Score
            : left.Score + ((right.Score - left.Score) * (raw - left.Raw) / (right.Raw - left.Raw));
    }
}
