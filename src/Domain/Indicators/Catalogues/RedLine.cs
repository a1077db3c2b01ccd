namespace Platform.Domain.Indicators.Catalogues;

/// <summary>An event that caps the total, whatever the rest says.</summary>
/// <param name="Code">Unique in its list.</param>
/// <param name="Names">What happened.</param>
/// <param name="Cap">The most that the total can be, 0 to 100.</param>
/// <param name="Source">The pattern it follows.</param>
public sealed record RedLine(string Code, LocalizedText Names, double Cap, string Source);
