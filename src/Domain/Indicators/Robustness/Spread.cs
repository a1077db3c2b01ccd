using Platform.Domain.Indicators.Analysis;

namespace Platform.Domain.Indicators.Robustness;

/// <summary>Where a figure lies over all combinations: mean and quantiles of type 7.</summary>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="Low">5 % quantile.</param>
/// <param name="Median">50 % quantile.</param>
/// <param name="High">95 % quantile.</param>
public sealed record Spread(double Mean, double Low, double Median, double High)
{
    internal static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return new(
            sorted.Length == 0 ? double.NaN : sorted.Average(),
            Distribution.QuantileOfSorted(sorted, 0.05),
            Distribution.QuantileOfSorted(sorted, 0.50),
            Distribution.QuantileOfSorted(sorted, 0.95));
    }
}
