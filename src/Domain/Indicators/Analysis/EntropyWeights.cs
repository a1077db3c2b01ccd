using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>
/// Entropy weights (熵权法): an indicator weighs the more, the more the units differ in it. An aid beside decided weights,
/// never in their place: how far units differ says nothing about what matters.
/// </summary>
public static class EntropyWeights
{
    /// <summary>The weights.</summary>
    /// <param name="table">Normalised so that more is better and nothing is negative; missing values are left out.</param>
    /// <returns>
    /// By the table's indicators, summing to 1. A constant column, or one with fewer than two values, weighs 0; where all
    /// are such, all weigh the same.
    /// </returns>
    /// <exception cref="ArgumentException">A negative value.</exception>
    public static ImmutableArray<double> Of(ReferenceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        double[] differences = [.. table.Indicators.Select(code => Difference(Distribution.Present(table[code])))];
        var total = differences.Sum();
        return total > 0
            ? [.. differences.Select(difference => difference / total)]
            : [.. differences.Select(_ => 1.0 / differences.Length)];
    }

    private static double Difference(double[] values)
    {
        if (values.Any(value => value < 0))
        {
            throw new ArgumentException("Entropy weights need values of 0 or more.", nameof(values));
        }

        var total = values.Sum();
        if (values.Length < 2 || total == 0)
        {
            return 0;
        }

        // p ln p tends to 0 with p.
        var entropy = -values.Select(value => value / total).Where(share => share > 0).Sum(share => share * Math.Log(share));
        var difference = 1 - (entropy / Math.Log(values.Length));
        // A constant column's entropy is 1 up to rounding.
        return difference > 1e-12 ? difference : 0;
    }
}
