namespace Platform.Domain.Indicators.Catalogues;

/// <summary>One text in the two languages that every published text has.</summary>
/// <param name="Zh">Simplified Chinese; never empty.</param>
/// <param name="En">English; never empty.</param>
public sealed record LocalizedText(string Zh, string En);
