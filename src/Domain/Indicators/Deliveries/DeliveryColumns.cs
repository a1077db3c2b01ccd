using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Deliveries;

/// <summary>Columns of templates, derived from a catalogue.</summary>
internal sealed class DeliveryColumns(IndicatorCatalogue catalogue, UnitList units)
{
    internal static ImmutableArray<DeliveryColumn> Keys { get; } =
    [
        new(DeliveryTemplate.EnterpriseColumn, new("企业代码", "Enterprise code"), DeliveryColumnKind.Enterprise, null, null, []),
        new(DeliveryTemplate.PeriodColumn, new("数据期", "Period"), DeliveryColumnKind.Period, null, null, []),
    ];

    /// <summary>The code of a checklist item's column.</summary>
    internal static string ItemCode(Indicator indicator, ChecklistItem item) => $"{indicator.Code}.{item.Code}";

    internal static (string Department, ReportingPeriod Period) Owner(Indicator indicator) =>
        (indicator.Provenance.Department, DeliveryPeriod.KindFor(indicator.Provenance.Period));

    internal IEnumerable<DeliveryColumn> CountsOf((string Department, ReportingPeriod Period) owner) => catalogue.Rules.Counts
        .Where(count => (count.Department, DeliveryPeriod.KindFor(count.Period)) == owner)
        .Select(count => new DeliveryColumn(
            count.Id, count.Names, DeliveryColumnKind.Count, units[count.Unit], count.Plausible ?? units[count.Unit].Plausible,
            [.. catalogue.Indicators.SelectMany(indicator => Uses(indicator, count.Id))]));

    internal IEnumerable<MeasuredIndicator> MeasuredBy(HashSet<string> counts) =>
        from indicator in catalogue.Indicators
        let measure = indicator.Measure
        where measure is not null && measure.Ids.All(counts.Contains)
        select new MeasuredIndicator(indicator, measure, RangeOf(indicator));

    /// <summary>Values, checklists and grades of the owner's indicators, and rates that the owner's counts give.</summary>
    internal IEnumerable<DeliveryColumn> IndicatorsOf(
        (string Department, ReportingPeriod Period) owner, ImmutableArray<MeasuredIndicator> measured) => catalogue.Indicators
        .Where(indicator => Owner(indicator) == owner &&
            (indicator.Measure is null || measured.Any(found => found.Indicator == indicator)))
        .SelectMany(Columns);

    private IEnumerable<DeliveryColumn> Columns(Indicator indicator) => indicator switch
    {
        { Measure: not null } => [Number(indicator, DeliveryColumnKind.Rate)],
        { Shape: ChecklistShape list } => list.Items.Select(item => new DeliveryColumn(
            ItemCode(indicator, item), item.Names, DeliveryColumnKind.ChecklistItem, null, null, Value(indicator))),
        { Grades.IsEmpty: false } =>
        [
            new(indicator.Code, indicator.Names, DeliveryColumnKind.Grade, null, null, Value(indicator)) { Grades = indicator.Grades },
        ],
        _ => [Number(indicator, DeliveryColumnKind.Value)],
    };

    private DeliveryColumn Number(Indicator indicator, DeliveryColumnKind kind) => new(
        indicator.Code, indicator.Names, kind, units[indicator.Unit], RangeOf(indicator), Value(indicator));

    private PlausibleRange RangeOf(Indicator indicator) => indicator.Plausible ?? units[indicator.Unit].Plausible;

    private static ImmutableArray<DeliveryColumnUse> Value(Indicator indicator) => [new(indicator.Code, MeasurePart.Value)];

    private static IEnumerable<DeliveryColumnUse> Uses(Indicator indicator, string id)
    {
        if (indicator.Measure is not { } measure)
        {
            yield break;
        }

        if (measure.Numerator.Ids.Contains(id))
        {
            yield return new(indicator.Code, MeasurePart.Numerator);
        }

        if (measure.Denominator is { } denominator && denominator.Ids.Contains(id))
        {
            yield return new(indicator.Code, MeasurePart.Denominator);
        }

        if (measure.Answers == id)
        {
            yield return new(indicator.Code, MeasurePart.Answers);
        }
    }
}
