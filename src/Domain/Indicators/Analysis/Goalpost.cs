namespace Platform.Domain.Indicators.Analysis;

/// <summary>A floor and a target in natural units.</summary>
/// <param name="Floor">Value not to be under (or over, where less is better).</param>
/// <param name="Target">Value to be reached; never the floor.</param>
public sealed record Goalpost(double Floor, double Target)
{
    /// <summary>The way gone from floor to target; 0 at the floor, 1 at the target, not clamped.</summary>
    /// <param name="value">In natural units.</param>
    public double Way(double value) => (value - Floor) / (Target - Floor);
}
