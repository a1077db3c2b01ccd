namespace Platform.Domain.Indicators.Effects;

/// <summary>One count of a Poisson regression.</summary>
/// <param name="Cluster">Id of the firm whose observations belong together.</param>
/// <param name="Count">Events, 0 or more.</param>
/// <param name="Offset">Logarithm of the exposure, such as the employees.</param>
/// <param name="Weight">0 or more.</param>
/// <param name="Design">One entry a column, the intercept among them.</param>
public sealed record CountObservation(string Cluster, double Count, double Offset, double Weight, double[] Design);
