namespace Platform.Domain.Indicators.Deliveries;

/// <summary>A row of a delivered file, its cells as text. CSV and JSON are taken apart by the caller.</summary>
/// <param name="Line">Where it stands in the file, from 1.</param>
/// <param name="Cells">In the order of the header; blanks around them do not count.</param>
public sealed record DeliveryRow(int Line, IReadOnlyList<string> Cells);
