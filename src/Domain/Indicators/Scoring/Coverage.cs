namespace Platform.Domain.Indicators.Scoring;

/// <summary>Thresholds of coverage.</summary>
internal static class Coverage
{
    // Weights such as 0.35 + 0.25 + 0.2 miss the 80 % they mean by a rounding; that must not cost a rank.
    private const double Rounding = 1e-9;

    /// <summary>The least share, 0 to 1, that counts as reaching a threshold in percent.</summary>
    internal static double Least(double percent) => (percent / 100) - Rounding;
}
