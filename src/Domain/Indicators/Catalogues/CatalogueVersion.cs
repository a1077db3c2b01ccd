namespace Platform.Domain.Indicators.Catalogues;

/// <summary>Which document a score was computed with.</summary>
/// <param name="Id">Id of the catalogue.</param>
/// <param name="Version">Version within the id.</param>
/// <param name="ContentHash">Hash of the content, which tells apart two documents under one version.</param>
public sealed record CatalogueVersion(string Id, string Version, string ContentHash);
