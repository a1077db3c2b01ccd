namespace Platform.Domain.Indicators.Regions;

/// <summary>A region's enterprises beside its headline.</summary>
/// <param name="Enterprises">All of them.</param>
/// <param name="Scored">Those with enough data for a rank.</param>
/// <param name="Median">Median of their totals; NaN where there is none.</param>
/// <param name="ShareReached">Share of them in a band that reached the standard (达标), 0 to 1; NaN where there is none.</param>
/// <param name="Coverage">Mean coverage of all enterprises' totals, 0 to 1; NaN where there is none.</param>
public sealed record RegionMiddle(int Enterprises, int Scored, double Median, double ShareReached, double Coverage)
{
    /// <summary>What stands in place of figures that may not be published.</summary>
    public static RegionMiddle Withheld { get; } = new(0, 0, double.NaN, double.NaN, double.NaN);
}
