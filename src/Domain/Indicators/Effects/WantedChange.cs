namespace Platform.Domain.Indicators.Effects;

/// <summary>Which way an outcome should go.</summary>
public enum WantedChange
{
    /// <summary>Less is better: disputes, accidents.</summary>
    Fall,

    /// <summary>More is better: wages, revenue.</summary>
    Rise,
}
