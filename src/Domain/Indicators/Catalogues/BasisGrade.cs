namespace Platform.Domain.Indicators.Catalogues;

/// <summary>How far sources carry an indicator.</summary>
public enum BasisGrade
{
    /// <summary>Follows a rule, scheme or figure in a source (G).</summary>
    Grounded,

    /// <summary>Only the idea is in a source (P).</summary>
    Partial,

    /// <summary>Our own design (D).</summary>
    Design,
}
