namespace Platform.Domain.Indicators.Catalogues;

/// <summary>Whether a band counts as having reached the standard.</summary>
public enum BandStanding
{
    /// <summary>Under the standard.</summary>
    NotReached,

    /// <summary>At or over the standard (达标).</summary>
    Reached,
}
