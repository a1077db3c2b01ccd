using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>What a delivery says of one enterprise.</summary>
/// <param name="Enterprise">Its code.</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Figures">
/// By code of the column: counts and values as numbers, checklist items as 1 or 0, grades as the value they stand for.
/// What was left empty is absent. Rates are checked and not kept: they follow from the counts.
/// </param>
public sealed record DeliveredRow(string Enterprise, int Line, ImmutableDictionary<string, double> Figures);
