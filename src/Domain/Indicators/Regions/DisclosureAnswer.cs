namespace Platform.Domain.Indicators.Regions;

/// <summary>Whether a query may be answered.</summary>
public enum DisclosureAnswer
{
    /// <summary>It may; also where its answer follows from what was given out already.</summary>
    Granted,

    /// <summary>Too few enterprises.</summary>
    TooFew,

    /// <summary>With earlier answers it would reveal too few enterprises.</summary>
    WouldReveal,

    /// <summary>Too many different sets were given out.</summary>
    Exhausted,
}
