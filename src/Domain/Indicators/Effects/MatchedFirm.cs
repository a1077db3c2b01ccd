namespace Platform.Domain.Indicators.Effects;

/// <summary>A firm and its weight in a comparison.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Weight">1 for a negotiating firm; for the others the negotiating firms of the cell over the others of the cell.</param>
public sealed record MatchedFirm(FirmChange Firm, double Weight);
