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

/// <summary>A change in percent with its 95 % interval.</summary>
/// <param name="Percent">-5 is a fall by 5 percent.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record PercentChange(double Percent, double Low, double High)
{
    // Firms that all change alike give an interval without width, which a rounding must not move off 0.
    private const double Rounding = 1e-9;

    /// <summary>Whether the interval holds 0, so that no change cannot be ruled out.</summary>
    public bool SpansZero => Low <= Rounding && High >= -Rounding;
}
