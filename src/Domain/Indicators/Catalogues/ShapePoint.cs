namespace Platform.Domain.Indicators.Catalogues;

/// <summary>One corner of a <see cref="PiecewiseShape"/>.</summary>
/// <param name="Raw">Raw value in the indicator's unit.</param>
/// <param name="Score">Score there, 0 to 100.</param>
public readonly record struct ShapePoint(double Raw, double Score);
