namespace Platform.Domain.Indicators.Sample;

/// <summary>
/// How good a generated enterprise is in one year, from 0 to 1: as a whole, and in each figure around that. What is bad in
/// one year is mostly bad in the next, because each figure's own deviation stays.
/// </summary>
internal sealed class SampleQuality(ulong seed, int year, double level)
{
    private const double OwnDeviation = 0.16;
    private const double YearlyDeviation = 0.05;

    internal double Overall { get; } = Math.Clamp(level, 0, 1);

    internal double Of(string id)
    {
        var own = SampleStream.Of(seed, id);
        var yearly = SampleStream.Of(seed, id, year + 1);
        return Math.Clamp(level + (OwnDeviation * own.Normal()) + (YearlyDeviation * yearly.Normal()), 0, 1);
    }

    internal double Events(string id, double mean)
    {
        var stream = SampleStream.Of(seed, $"{id} events", year + 1);
        return stream.Events(mean);
    }

    /// <summary>Whether a figure is missing: most gaps stay from year to year, some are of one year.</summary>
    internal bool IsGap(string id, double share)
    {
        var lasting = SampleStream.Of(seed, $"{id} gap");
        var passing = SampleStream.Of(seed, $"{id} gap", year + 1);
        return lasting.Next() < share || passing.Next() < share / 4;
    }
}
