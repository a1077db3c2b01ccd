namespace Platform.Domain.Indicators.Catalogues;

/// <summary>What a catalogue says about itself.</summary>
/// <param name="Id">Stable id, the name of its folder.</param>
/// <param name="Version">Version within the id.</param>
/// <param name="Names">What people see.</param>
/// <param name="Source">Where the catalogue comes from, and what in it is design.</param>
/// <param name="IsExample">True where the catalogue shows the form only and must not grade anyone.</param>
public sealed record CatalogueHeader(string Id, string Version, LocalizedText Names, string Source, bool IsExample);
