namespace Platform.Domain.Indicators.Effects;

/// <summary>Which model an outcome needs.</summary>
public enum OutcomeKind
{
    /// <summary>A count of events, such as disputes or accidents.</summary>
    Events,

    /// <summary>A level over 0, such as the average wage or the revenue.</summary>
    Level,
}
