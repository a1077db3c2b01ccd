namespace Platform.Domain.Indicators.Explanations;

/// <summary>What raising one indicator to its target would give, all else as it is.</summary>
/// <param name="Code">Code of the indicator.</param>
/// <param name="From">Raw value now.</param>
/// <param name="To">Raw value at which it scores in full.</param>
/// <param name="Points">Points of the total before red lines, by scoring again; over 0.</param>
/// <param name="Effort">Way still to go, in lengths of the way from floor to target times the indicator's effort.</param>
public sealed record Improvement(string Code, double From, double To, double Points, double Effort)
{
    /// <summary>Change of the raw value, in its unit.</summary>
    public double RawChange => To - From;

    /// <summary>Change of the raw value for each point of the total.</summary>
    public double RawPerPoint => RawChange / Points;

    /// <summary>Points for each unit of effort: what cheap means.</summary>
    public double PointsPerEffort => Points / Effort;
}
