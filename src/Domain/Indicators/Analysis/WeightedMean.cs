using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Analysis;

/// <summary>
/// Weighted means over the values present, for any values (a scoring plan knows only 0 to 100). A 0 is defined in each:
/// it makes the geometric and the harmonic mean 0.
/// </summary>
public static class WeightedMean
{
    // As in scoring: a child that is at the gate in exact arithmetic must not close it for a rounding.
    private const double Rounding = 1e-9;

    /// <summary>The mean.</summary>
    /// <param name="aggregation">Which mean.</param>
    /// <param name="weights">Not negative; normalised over the values present.</param>
    /// <param name="values">NaN where missing; not negative unless the mean is arithmetic.</param>
    /// <returns>NaN where no value with a weight over 0 is present, or a value is negative where the mean allows none.</returns>
    public static double Of(Aggregation aggregation, ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        double sum = 0, present = 0, lowest = double.PositiveInfinity;
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i]) && weights[i] > 0)
            {
                sum += weights[i] * Term(aggregation, values[i]);
                present += weights[i];
                lowest = Math.Min(lowest, values[i]);
            }
        }

        var mean = sum / present;
        return aggregation switch
        {
            GeometricMean or GeneralisedMean { Exponent: 0 } => Math.Exp(mean),
            HarmonicMean => 1 / mean,
            GeneralisedMean power => Math.Pow(mean, 1 / power.Exponent),
            MinimumGate gate when lowest < gate.Gate - Rounding => Math.Min(mean, lowest),
            _ => mean,
        };
    }

    /// <summary>Whether a mean is defined for negative values.</summary>
    /// <param name="aggregation">Which mean.</param>
    public static bool AllowsNegative(Aggregation aggregation) =>
        aggregation is ArithmeticMean or MinimumGate or GeneralisedMean { Exponent: 1 };

    private static double Term(Aggregation aggregation, double value) => aggregation switch
    {
        GeometricMean or GeneralisedMean { Exponent: 0 } => Math.Log(value),
        HarmonicMean => value < 0 ? double.NaN : 1 / value,
        GeneralisedMean { Exponent: 1 } => value,
        GeneralisedMean power => value < 0 ? double.NaN : Math.Pow(value, power.Exponent),
        _ => value,
    };
}
