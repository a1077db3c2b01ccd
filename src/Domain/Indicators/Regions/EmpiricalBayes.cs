using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Empirical-Bayes shrinkage of rates by the method of moments (Marshall 1991): a small firm's rate is mostly chance, and is
/// drawn towards its peers' the more, the less it is backed by.
/// </summary>
public static class EmpiricalBayes
{
    /// <summary>Shrinks rates towards the pooled one.</summary>
    /// <param name="rates">The peers, all of one sector or size if rates differ by it.</param>
    /// <param name="isShare">Whether the numerator counts members of the denominator (a share), not events.</param>
    /// <param name="smallFirm">Employees from which a firm keeps its own rate.</param>
    /// <returns>In the order given; NaN where the denominator is 0 and there are no peers, the pooled rate where there are.</returns>
    public static ImmutableArray<double> Shrink(IReadOnlyList<FirmRate> rates, bool isShare, double smallFirm)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var exposure = rates.Sum(rate => rate.Denominator);
        var pooled = rates.Sum(rate => rate.Numerator) / exposure;
        var chance = isShare ? pooled * (1 - pooled) : pooled;
        var between = Between(rates, pooled, chance, exposure);
        return [.. rates.Select(rate =>
            rate.Employees >= smallFirm && rate.Denominator > 0
                ? rate.Numerator / rate.Denominator
                : Shrunk(rate, pooled, chance, between))];
    }

    private static double Shrunk(FirmRate rate, double pooled, double chance, double between)
    {
        if (rate.Denominator == 0 || between == 0)
        {
            return pooled;
        }

        var trust = between / (between + (chance / rate.Denominator));
        return pooled + (trust * ((rate.Numerator / rate.Denominator) - pooled));
    }

    /// <summary>Variance of the true rates: what the observed ones vary beyond chance, not under 0.</summary>
    private static double Between(IReadOnlyList<FirmRate> rates, double pooled, double chance, double exposure)
    {
        var observed = rates.Where(rate => rate.Denominator > 0).ToList();
        var variance = observed.Sum(rate =>
            rate.Denominator * Math.Pow((rate.Numerator / rate.Denominator) - pooled, 2)) / exposure;
        return Math.Max(0, variance - (chance / (exposure / observed.Count)));
    }
}
