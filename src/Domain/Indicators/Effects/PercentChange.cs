namespace Platform.Domain.Indicators.Effects;

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
