using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>
/// What one department delivers for one kind of period, derived from the catalogue: a row for each enterprise, and columns
/// for its counts, values, checklists and grades. Figures are as at the end of the period, or cumulated from 1 January
/// where they count events, so that the latest period of a year stands for the year.
/// </summary>
/// <param name="Catalogue">The version it was derived from.</param>
/// <param name="Department">Who delivers.</param>
/// <param name="Period">For which kind of period.</param>
/// <param name="Columns">In the order of the published template: enterprise, period, counts, then the indicators'.</param>
public sealed record DeliveryTemplate(
    CatalogueVersion Catalogue, string Department, ReportingPeriod Period, ImmutableArray<DeliveryColumn> Columns)
{
    /// <summary>Code of the column that names the enterprise.</summary>
    public const string EnterpriseColumn = "enterprise";

    /// <summary>Code of the column that names the period.</summary>
    public const string PeriodColumn = "period";

    /// <summary>The indicators whose counts all stand in the template, so that their rates can be checked.</summary>
    internal ImmutableArray<MeasuredIndicator> Measured { get; init; } = [];

    /// <summary>The templates of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="units">The units it was read with.</param>
    /// <returns>By department and kind of period; every count and every value of the catalogue stands in exactly one.</returns>
    public static ImmutableArray<DeliveryTemplate> Of(IndicatorCatalogue catalogue, UnitList units)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(units);
        var columns = new DeliveryColumns(catalogue, units);
        var owned = catalogue.Rules.Counts.Select(count => (count.Department, Period: DeliveryPeriod.KindFor(count.Period)))
            .Concat(catalogue.Indicators.Where(indicator => indicator.Measure is null).Select(DeliveryColumns.Owner));
        return [.. owned.Distinct().OrderBy(owner => owner.Department, StringComparer.Ordinal).ThenBy(owner => owner.Period)
            .Select(owner => Of(catalogue, columns, owner))];
    }

    /// <summary>The column that a header names: by its code, its name or its published title, in either language.</summary>
    /// <param name="header">A cell of the header row, without blanks around it.</param>
    /// <returns>Null where no column is called so.</returns>
    public DeliveryColumn? Find(string header) =>
        Columns.FirstOrDefault(column => column.Code == header)
        ?? Columns.FirstOrDefault(column => Names(column).Contains(header));

    private static DeliveryTemplate Of(
        IndicatorCatalogue catalogue, DeliveryColumns columns, (string Department, ReportingPeriod Period) owner)
    {
        var counts = columns.CountsOf(owner).ToImmutableArray();
        var ids = counts.Select(column => column.Code).Append(Measure.Enterprises).ToHashSet();
        var measured = columns.MeasuredBy(ids).ToImmutableArray();
        return new(
            catalogue.Version, owner.Department, owner.Period,
            [.. DeliveryColumns.Keys, .. counts, .. columns.IndicatorsOf(owner, measured)]) { Measured = measured };
    }

    private static string[] Names(DeliveryColumn column) =>
        [column.Names.Zh, column.Names.En, column.Title.Zh, column.Title.En];
}
