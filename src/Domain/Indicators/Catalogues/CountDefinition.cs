namespace Platform.Domain.Indicators.Catalogues;

/// <summary>A count or sum that an enterprise reports, and that adds up over enterprises.</summary>
/// <param name="Id">As measures name it: a letter, then letters, digits and underscores.</param>
/// <param name="Names">What is counted.</param>
public sealed record CountDefinition(string Id, LocalizedText Names);
