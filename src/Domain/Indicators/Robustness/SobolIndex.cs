namespace Platform.Domain.Indicators.Robustness;

/// <summary>How much of an output's variance a factor accounts for.</summary>
/// <param name="First">By itself, 0 to 1.</param>
/// <param name="Total">With all its interactions, 0 to 1.</param>
public sealed record SobolIndex(double First, double Total);
