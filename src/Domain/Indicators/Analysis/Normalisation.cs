using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>
/// How a column is put on a common scale. Closed: every kind is in this file. Each is defined for every column, a constant
/// one too; missing values stay missing.
/// </summary>
public abstract record Normalisation
{
    private protected Normalisation()
    {
    }

    /// <summary>Normalises every column of a table.</summary>
    /// <param name="table">The values.</param>
    /// <param name="directionOf">1 where more is better, -1 where less is.</param>
    public ReferenceTable Apply(ReferenceTable table, Func<string, int> directionOf)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Select((code, column) => Apply(code, column, directionOf(code)));
    }

    /// <summary>Normalises one column.</summary>
    /// <param name="code">Code of the indicator.</param>
    /// <param name="column">NaN where missing.</param>
    /// <param name="direction">1 where more is better, -1 where less is.</param>
    public ImmutableArray<double> Apply(string code, ImmutableArray<double> column, int direction)
    {
        var scale = ScaleOf(code, Distribution.Present(column).Select(value => value * direction).ToArray(), direction);
        return [.. column.Select(value => double.IsNaN(value) ? double.NaN : scale(value * direction))];
    }

    /// <summary>The scale of a column whose values were turned so that more is better.</summary>
    private protected abstract Func<double, double> ScaleOf(string code, double[] turned, int direction);
}

/// <summary>The lowest value to one end, the highest to the other. A constant column lies in the middle.</summary>
/// <param name="From">Score of the lowest value.</param>
/// <param name="To">Score of the highest value.</param>
public sealed record MinMax(double From, double To) : Normalisation
{
    private protected override Func<double, double> ScaleOf(string code, double[] turned, int direction)
    {
        var (low, high) = turned.Length == 0 ? (0, 0) : (turned.Min(), turned.Max());
        return high > low
            ? value => From + ((value - low) / (high - low) * (To - From))
            : _ => (From + To) / 2;
    }
}

/// <summary>Distance from the mean in standard deviations of the sample. A constant column has the mean.</summary>
/// <param name="Mean">Mean of the scores.</param>
/// <param name="Deviation">Standard deviation of the scores.</param>
public sealed record ZScore(double Mean, double Deviation) : Normalisation
{
    private protected override Func<double, double> ScaleOf(string code, double[] turned, int direction)
    {
        var mean = turned.DefaultIfEmpty(0).Average();
        var deviation = Distribution.StandardDeviation(turned);
        return deviation > 0 ? value => ((value - mean) / deviation * Deviation) + Mean : _ => Mean;
    }
}

/// <summary>Share of the other units that have less, 0 to 1; equal values share the lower place, so a constant column has 0.</summary>
public sealed record PercentileRank : Normalisation
{
    private protected override Func<double, double> ScaleOf(string code, double[] turned, int direction)
    {
        Array.Sort(turned);
        return value => turned.Length < 2 ? 0 : CountLess(turned, value) / (double)(turned.Length - 1);
    }

    private static int CountLess(double[] sorted, double value)
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = sorted[middle] < value ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}

/// <summary>
/// Between fixed goalposts in natural units, flat outside them. The order of a pair says which way is better, so the
/// direction of the column does not matter.
/// </summary>
/// <param name="Posts">Floor and target by indicator; never equal.</param>
/// <param name="From">Score at and past the floor.</param>
/// <param name="To">Score at and past the target.</param>
public sealed record Goalposts(IReadOnlyDictionary<string, Goalpost> Posts, double From, double To) : Normalisation
{
    private protected override Func<double, double> ScaleOf(string code, double[] turned, int direction)
    {
        var post = Posts[code];
        return value => From + (Math.Clamp(post.Way(value * direction), 0, 1) * (To - From));
    }
}

/// <summary>
/// The efficacy coefficient (功效系数法): a base for what is barely tolerable, and the rest for the way to what is
/// satisfactory, not clamped on either side.
/// </summary>
/// <param name="Posts">The value not to be tolerated (不容许值) and the satisfactory one (满意值) by indicator.</param>
/// <param name="Base">Score at the floor, usually 60.</param>
/// <param name="Span">Score from floor to target, usually 40.</param>
public sealed record EfficacyCoefficient(IReadOnlyDictionary<string, Goalpost> Posts, double Base = 60, double Span = 40)
    : Normalisation
{
    private protected override Func<double, double> ScaleOf(string code, double[] turned, int direction) =>
        value => Base + (Posts[code].Way(value * direction) * Span);
}

/// <summary>
/// The way gone from the worst value of the set to a target, at most the whole of it. Where the worst value has reached
/// the target, so has everyone.
/// </summary>
/// <param name="Targets">Target by indicator, in natural units.</param>
/// <param name="From">Score at the worst value.</param>
/// <param name="To">Score at the target.</param>
public sealed record DistanceToTarget(IReadOnlyDictionary<string, double> Targets, double From, double To) : Normalisation
{
    private protected override Func<double, double> ScaleOf(string code, double[] turned, int direction)
    {
        var target = Targets[code] * direction;
        var worst = turned.DefaultIfEmpty(target).Min();
        return value => worst >= target
            ? To
            : From + (Math.Min((value - worst) / (target - worst), 1) * (To - From));
    }
}

/// <summary>
/// As a catalogue scores, 0 to 100, each indicator by its general shape: the decided method as one choice among others,
/// for asking how much the choice matters.
/// </summary>
/// <param name="Catalogue">A catalogue whose indicators are the columns.</param>
public sealed record CatalogueScale(IndicatorCatalogue Catalogue) : Normalisation
{
    private protected override Func<double, double> ScaleOf(string code, double[] turned, int direction)
    {
        var rule = LeafRule.Of(Catalogue.Indicators.First(indicator => indicator.Code == code).Shape);
        return value => rule.Score(value * direction, section: 0).Score;
    }
}
