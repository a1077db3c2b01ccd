namespace Platform.Domain.Indicators.Catalogues;

/// <summary>How well an indicator or threshold is grounded.</summary>
/// <param name="Grade">How far sources carry it.</param>
/// <param name="Note">The sources, or why it was set so.</param>
public sealed record Basis(BasisGrade Grade, string Note);
