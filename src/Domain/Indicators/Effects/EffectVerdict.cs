namespace Platform.Domain.Indicators.Effects;

/// <summary>What may be said of an effect.</summary>
public enum EffectVerdict
{
    /// <summary>The interval holds 0, or nothing could be estimated.</summary>
    CannotTell,

    /// <summary>The groups drifted apart before, so that the difference is no effect.</summary>
    TrendsDiffer,

    /// <summary>The outcome went the wanted way beyond the comparison.</summary>
    Better,

    /// <summary>The outcome went the other way.</summary>
    Worse,
}
