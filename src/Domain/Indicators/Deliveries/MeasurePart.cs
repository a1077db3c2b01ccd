namespace Platform.Domain.Indicators.Deliveries;

/// <summary>A part of an indicator's raw value.</summary>
public enum MeasurePart
{
    /// <summary>The raw value itself.</summary>
    Value,

    /// <summary>What is divided.</summary>
    Numerator,

    /// <summary>What it is divided by.</summary>
    Denominator,

    /// <summary>The number of workers' answers behind it.</summary>
    Answers,
}
