namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Direct standardisation: the rate that a region would have with the make-up of the standard. Two regions differ then in
/// what happens in like enterprises, and not in which sectors and sizes they have.
/// </summary>
public static class DirectStandardisation
{
    /// <summary>The standardised rate.</summary>
    /// <param name="strata">The region's sums by stratum (sector by size); each stratum once.</param>
    /// <param name="standard">The standard's denominator by stratum, such as the province's workers.</param>
    /// <returns>The rate, and the share of the standard's weight in strata that the region has; NaN and 0 where it has none.</returns>
    public static (double Rate, double Covered) Rate(
        IEnumerable<StratumSums> strata, IReadOnlyDictionary<string, double> standard)
    {
        ArgumentNullException.ThrowIfNull(strata);
        ArgumentNullException.ThrowIfNull(standard);
        double weighted = 0, covered = 0;
        foreach (var stratum in strata)
        {
            if (stratum.Denominator > 0 && standard.TryGetValue(stratum.Stratum, out var weight))
            {
                weighted += weight * (stratum.Numerator / stratum.Denominator);
                covered += weight;
            }
        }

        var all = standard.Values.Sum();
        return (weighted / covered, all > 0 ? covered / all : 0);
    }
}
