using Platform.Api.Index.Boards;
using Platform.GraphQL.Binding;

namespace Platform.Api.Index.Deliveries;

/// <summary>How complete what a department supplies is, in one year.</summary>
[ObjectType]
public sealed record DataQuality(string Department, int Indicators, decimal Completeness, decimal? OnTime, int Late, int Missing)
{
    /// <summary>Every department of the catalogue, by name.</summary>
    /// <param name="rows">Rows of the enterprises that count.</param>
    /// <param name="standings">What was owed for the year.</param>
    internal static IReadOnlyList<DataQuality> Of(IndexBoard board, IReadOnlyList<int> rows, IReadOnlyList<DeliveryStandingView> standings) =>
    [
        .. board.Edition.Catalogue.Indicators.Select((indicator, place) => (indicator.Provenance.Department, place))
            .GroupBy(pair => pair.Department, pair => pair.place)
            .OrderBy(department => department.Key, StringComparer.Ordinal)
            .Select(department => Of(department.Key, [.. department.Select(place => board.Values.Values[place])], rows, standings)),
    ];

    private static DataQuality Of(
        string department, IReadOnlyList<double[]> columns, IReadOnlyList<int> rows, IReadOnlyList<DeliveryStandingView> standings)
    {
        var present = columns.Sum(column => rows.Count(row => !double.IsNaN(column[row])));
        var expected = columns.Count * rows.Count;
        var own = standings.Where(standing => standing.Department == department && standing.State != DueState.NotYetDue).ToList();
        var onTime = own.Count(standing => standing.State == DueState.OnTime);
        return new DataQuality(
            department,
            columns.Count,
            expected == 0 ? 0 : Decimals.Percent(present / (double)expected),
            own.Count == 0 ? null : Decimals.Percent(onTime / (double)own.Count),
            own.Count(standing => standing.State == DueState.Late),
            own.Count(standing => standing.State == DueState.Missing));
    }
}
