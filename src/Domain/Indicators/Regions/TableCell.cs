namespace Platform.Domain.Indicators.Regions;

/// <summary>A cell of a table.</summary>
/// <param name="Key">Unique in the table.</param>
/// <param name="Count">Enterprises or answers behind it, 0 or more.</param>
public sealed record TableCell(string Key, int Count);
