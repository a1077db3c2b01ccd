namespace Platform.Domain.Indicators.Scoring;

/// <summary>What a score rests on. A node carries the clip and imputation marks of everything under it.</summary>
[Flags]
public enum ScoreMarks : byte
{
    /// <summary>Everything present, nothing clipped.</summary>
    None = 0,

    /// <summary>There is no score: the value is missing, or the node lies under its minimum coverage.</summary>
    Missing = 1,

    /// <summary>Some value under the node is missing; the weights of the rest were renormalised.</summary>
    PartlyMissing = 2,

    /// <summary>A raw value is worse than its floor, so that getting still worse would not show.</summary>
    BelowFloor = 4,

    /// <summary>A raw value is better than its target, so that getting still better would not show.</summary>
    BeyondTarget = 8,

    /// <summary>A raw value was imputed, not reported.</summary>
    Imputed = 16,

    /// <summary>A red line lowered the total.</summary>
    Capped = 32,

    /// <summary>The total's coverage is too low for a rank (数据不足).</summary>
    InsufficientData = 64,
}
