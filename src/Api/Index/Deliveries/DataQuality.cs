using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Regions;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Deliveries;

/// <summary>How complete what a department supplies is, in one year.</summary>
[ObjectType]
public sealed record DataQuality(string Department, int Indicators, decimal Completeness, decimal? OnTime, int Late, int Missing)
{
    /// <summary>Every department of the catalogue, by name.</summary>
    /// <param name="parts">Parts of the regions whose enterprises count.</param>
    /// <param name="standings">What was owed for the year.</param>
    internal static IReadOnlyList<DataQuality> Of(IndicatorCatalogue catalogue, IReadOnlyList<RegionPart> parts, IReadOnlyList<DeliveryStandingView> standings) =>
    [
        .. catalogue.Indicators.Select((indicator, place) => (indicator.Provenance.Department, place))
            .GroupBy(pair => pair.Department, pair => pair.place)
            .OrderBy(department => department.Key, StringComparer.Ordinal)
            .Select(department => Of(department.Key, [.. department], parts, standings)),
    ];

    private static DataQuality Of(
        string department, IReadOnlyList<int> indicators, IReadOnlyList<RegionPart> parts, IReadOnlyList<DeliveryStandingView> standings)
    {
        var present = parts.Sum(part => indicators.Sum(indicator => (long)part.Indicators[indicator].Present));
        var expected = indicators.Count * parts.Sum(part => (long)part.Enterprises);
        var own = standings.Where(standing => standing.Department == department && standing.State != DueState.NotYetDue).ToList();
        var onTime = own.Count(standing => standing.State == DueState.OnTime);
        return new DataQuality(
            department,
            indicators.Count,
            expected == 0 ? 0 : Decimals.Percent(present / (double)expected),
            own.Count == 0 ? null : Decimals.Percent(onTime / (double)own.Count),
            own.Count(standing => standing.State == DueState.Late),
            own.Count(standing => standing.State == DueState.Missing));
    }
}
