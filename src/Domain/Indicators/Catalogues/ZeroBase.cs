namespace Platform.Domain.Indicators.Catalogues;

/// <summary>What a change against last year is where last year had none.</summary>
/// <param name="Unchanged">Raw value where this year has none either.</param>
/// <param name="Risen">Raw value where this year has some.</param>
public sealed record ZeroBase(double Unchanged, double Risen);
