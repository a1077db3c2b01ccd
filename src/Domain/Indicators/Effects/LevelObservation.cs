namespace Platform.Domain.Indicators.Effects;

/// <summary>One outcome of a linear regression.</summary>
/// <param name="Cluster">Id of the firm whose observations belong together.</param>
/// <param name="Outcome">Finite.</param>
/// <param name="Weight">0 or more.</param>
/// <param name="Design">One entry a column, the intercept among them.</param>
public sealed record LevelObservation(string Cluster, double Outcome, double Weight, double[] Design);
