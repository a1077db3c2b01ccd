namespace Platform.Domain.Indicators.Catalogues;

/// <summary>How often an indicator is supplied.</summary>
public enum ReportingPeriod
{
    /// <summary>Once a year.</summary>
    Year,

    /// <summary>Twice a year.</summary>
    HalfYear,

    /// <summary>Every quarter.</summary>
    Quarter,

    /// <summary>Every month.</summary>
    Month,

    /// <summary>Once in every round of negotiation.</summary>
    Round,
}
