using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Effects;

/// <summary>What a regression estimated.</summary>
/// <param name="Coefficients">In the order of the design's columns.</param>
/// <param name="StandardErrors">Robust, in the same order.</param>
public sealed record Regression(ImmutableArray<double> Coefficients, ImmutableArray<double> StandardErrors)
{
    // The 97.5 % quantile of the normal distribution as published tables round it.
    private const double Normal = 1.96;

    internal static Regression Of(double[] coefficients, SymmetricMatrix covariance) =>
        new([.. coefficients], [.. coefficients.Select((_, i) => Math.Sqrt(covariance[i, i]))]);

    /// <summary>A coefficient on a logarithmic scale as a change in percent, with its 95 % interval.</summary>
    /// <param name="column">Column of the design.</param>
    public PercentChange PercentOf(int column)
    {
        var (estimate, width) = (Coefficients[column], Normal * StandardErrors[column]);
        return new(Percent(estimate), Percent(estimate - width), Percent(estimate + width));
    }

    private static double Percent(double logarithm) => 100 * (Math.Exp(logarithm) - 1);
}
