namespace Platform.Domain.Indicators.Catalogues;

/// <summary>A count or sum that is reported for an enterprise, and that adds up over enterprises.</summary>
/// <param name="Id">As measures name it: a letter, then letters, digits and underscores.</param>
/// <param name="Names">What is counted.</param>
/// <param name="Unit">From the closed list of units.</param>
/// <param name="Department">Who delivers it: one department for each count, whoever else uses it.</param>
/// <param name="Period">How often.</param>
/// <param name="Plausible">What it can be; null where the unit's range holds.</param>
public sealed record CountDefinition(
    string Id, LocalizedText Names, string Unit, string Department, ReportingPeriod Period, PlausibleRange? Plausible);
