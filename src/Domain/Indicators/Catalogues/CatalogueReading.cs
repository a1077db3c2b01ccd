namespace Platform.Domain.Indicators.Catalogues;

/// <summary>What came of reading a catalogue document.</summary>
/// <param name="Catalogue">The catalogue, or null where there are problems.</param>
/// <param name="Problems">Everything wrong with the document, in its order; empty if and only if there is a catalogue.</param>
public sealed record CatalogueReading(IndicatorCatalogue? Catalogue, IReadOnlyList<IndicatorProblem> Problems);
