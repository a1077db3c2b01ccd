using System.Collections.Immutable;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>Another shape for some industries.</summary>
/// <param name="Sections">Section letters of GB/T 4754.</param>
/// <param name="Shape">What scores the raw value there.</param>
/// <param name="Basis">The ground for the difference.</param>
public sealed record IndustryShape(ImmutableArray<string> Sections, IndicatorShape Shape, Basis Basis);
