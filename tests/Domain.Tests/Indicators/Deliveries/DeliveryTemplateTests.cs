using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Domain.Tests.Indicators.Deliveries;

public sealed class DeliveryTemplateTests
{
    private static readonly IndicatorCatalogue Shipped = ShippedCatalogues.NegotiationIndex;

    [Fact]
    public void Of_SmallCatalogue_GivesEachDepartmentItsOwnColumnsOnly()
    {
        var statistics = DeliveryCatalogue.Templates.Single(template => template.Department == "统计");

        Assert.Equal(2, DeliveryCatalogue.Templates.Length);
        Assert.Equal(
            ["enterprise", "period", "members", "workers", "R1", "V1", "D1", "C1.a", "C1.b", "G1"],
            DeliveryCatalogue.Union.Columns.Select(column => column.Code));
        Assert.Equal(["enterprise", "period", "profit"], statistics.Columns.Select(column => column.Code));
    }

    [Fact]
    public void Column_OfACount_NamesUnitAndEveryUse()
    {
        var workers = DeliveryCatalogue.Union.Find("职工（人）");

        Assert.Equal("workers", workers?.Code);
        Assert.Equal(new("职工（人）", "Workers (people)"), workers?.Title);
        Assert.Equal([new("R1", MeasurePart.Denominator), new("P1", MeasurePart.Denominator)], workers?.Uses);
    }

    [Fact]
    public void Of_ShippedCatalogue_PlacesEveryFigureInExactlyOneTemplate()
    {
        var templates = DeliveryTemplate.Of(Shipped, ShippedCatalogues.Units);
        var figures = templates.SelectMany(template => template.Columns).Where(column => !column.IsOptional)
            .Select(column => column.Code).Except([DeliveryTemplate.EnterpriseColumn, DeliveryTemplate.PeriodColumn]).ToList();
        var values = Shipped.Indicators.Where(indicator => indicator.Measure is null).SelectMany(Codes);

        Assert.Equal(Shipped.Rules.Counts.Select(count => count.Id).Concat(values).Order(), figures.Order());
        Assert.Equal(15, templates.Select(template => template.Department).Distinct().Count());
    }

    [Fact]
    public void Of_ShippedCatalogue_HeadsNoTwoColumnsOfATemplateAlike()
    {
        var templates = DeliveryTemplate.Of(Shipped, ShippedCatalogues.Units);

        Assert.NotEmpty(templates);
        Assert.All(templates, template =>
            Assert.All(template.Columns, column => Assert.Equal(column, template.Find(column.Title.Zh))));
    }

    [Fact]
    public void Plausible_OfShippedIndicators_HoldsFloorAndTarget() =>
        Assert.All(Shipped.Indicators, indicator =>
        {
            var range = indicator.Plausible ?? ShippedCatalogues.Units[indicator.Unit].Plausible;
            Assert.All(Ends(indicator.Shape), end => Assert.True(range.Contains(end), $"{indicator.Code}: {end}"));
        });

    private static IEnumerable<string> Codes(Indicator indicator) => indicator.Shape is ChecklistShape list
        ? list.Items.Select(item => $"{indicator.Code}.{item.Code}")
        : [indicator.Code];

    private static double[] Ends(IndicatorShape shape) => shape switch
    {
        LinearShape line => [line.Floor, line.Target],
        ChecklistShape list => [list.Floor, list.Target],
        RangeShape range => [range.TargetFrom, range.TargetTo],
        _ => throw new NotSupportedException(shape.GetType().Name),
    };
}
