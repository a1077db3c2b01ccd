namespace Platform.Domain.Indicators.Sample;

/// <summary>How a share of another count becomes a figure.</summary>
internal enum SampleShareKind
{
    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Money or hours: rounded to two digits.</summary>
    Amount,

    /// <summary>The mean of events that happen by chance.</summary>
    Events,
}
