using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>An indicator whose counts all stand in one template, so that its rate can be checked there.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">Its measure.</param>
/// <param name="Range">What its raw value can be.</param>
internal sealed record MeasuredIndicator(Indicator Indicator, Measure Measure, PlausibleRange Range);
