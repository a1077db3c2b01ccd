using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Sample;

/// <summary>One year of a generated enterprise. No real enterprise's figures.</summary>
/// <param name="Section">Section letter of GB/T 4754.</param>
/// <param name="Employees">At the end of the year.</param>
/// <param name="Figures">By code of the delivery templates' columns; gaps are absent.</param>
/// <param name="RedLines">Red lines crossed, bit i for the catalogue's i-th.</param>
public sealed record GeneratedYear(char Section, int Employees, ImmutableDictionary<string, double> Figures, ulong RedLines)
{
    /// <summary>What a plan scores.</summary>
    /// <param name="catalogue">The catalogue the year was generated for.</param>
    public EntityValues Values(IndicatorCatalogue catalogue) => new(DeliveredValues.Of(catalogue, Figures), Section, RedLines);
}
