using System.Globalization;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Sample;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Tests.Indicators.Sample;

public sealed class SampleGeneratorTests
{
    private static readonly IndicatorCatalogue Catalogue = ShippedCatalogues.NegotiationIndex;
    private static readonly ScoringPlan Plan = ScoringPlan.Compile(Catalogue);

    private static readonly List<GeneratedEnterprise> Many =
        [.. Enumerable.Range(0, 400).Select(i => SampleGenerator.Generate(Catalogue, "CCCGFHIE"[i % 8], 8 + (i * 3), (ulong)i))];

    [Fact]
    public void Generate_Twice_GivesTheSameAndAnotherSeedAnother()
    {
        var first = SampleGenerator.Generate(Catalogue, 'C', 260, 7);
        var again = SampleGenerator.Generate(Catalogue, 'C', 260, 7);
        var other = SampleGenerator.Generate(Catalogue, 'C', 260, 8);

        Assert.Equal(first.After.Figures.OrderBy(pair => pair.Key), again.After.Figures.OrderBy(pair => pair.Key));
        Assert.NotEqual(Total(first.After), Total(other.After));
        Assert.Equal(260, first.After.Employees);
        Assert.Equal((112, 21_808_611.38), (first.After.Figures["certified_workers"], first.After.Figures["payroll"]));
    }

    [Fact]
    public void Generate_OverManySeeds_KnowsEveryCountAndValueOfTheCatalogue()
    {
        var columns = DeliveryTemplate.Of(Catalogue, ShippedCatalogues.Units).SelectMany(template => template.Columns)
            .Where(column => !column.IsOptional && column.Uses.Length > 0).Select(column => column.Code);
        var generated = Many.SelectMany(enterprise => enterprise.After.Figures.Keys).ToHashSet();

        Assert.Empty(columns.Except(generated));
        Assert.Equal(generated, Many.SelectMany(enterprise => enterprise.Before.Figures.Keys).ToHashSet());
    }

    [Fact]
    public void Generate_OverManySeeds_IsWhatDepartmentsCouldDeliver()
    {
        foreach (var template in DeliveryTemplate.Of(Catalogue, ShippedCatalogues.Units))
        {
            var period = DeliveryPeriod.Of(template.Period, new(2026, 12, 31));
            var columns = template.Columns.Where(column => !column.IsOptional).ToList();
            var rows = Many.Select((enterprise, i) => new DeliveryRow(i + 2, [.. columns.Select(column => Cell(column, enterprise, i, period))]));
            var header = new DeliveryRow(1, [.. columns.Select(column => column.Title.Zh)]);

            var reading = new DeliveryReader(template, new(period, false, _ => true, _ => false)).Read(rows.Prepend(header));

            Assert.Empty(reading.Problems);
            Assert.Equal(Many.Count, reading.Rows.Length);
        }
    }

    [Fact]
    public void Years_OfAnEnterprise_AreAlikeAndTheLaterIsMostlyBetter()
    {
        var before = Many.Select(enterprise => Total(enterprise.Before)).ToList();
        var after = Many.Select(enterprise => Total(enterprise.After)).ToList();

        Assert.DoesNotContain(after, double.IsNaN);
        Assert.InRange(Correlation(before, after), 0.7, 0.99);
        Assert.InRange(after.Average() - before.Average(), 0.5, 6);
        Assert.InRange(before.Zip(after, (b, a) => a > b ? 1.0 : 0).Average(), 0.55, 0.95);
    }

    [Fact]
    public void Years_OfAnEnterprise_AgreeOnWhatTheYearBeforeWas()
    {
        var both = Many.Where(enterprise => enterprise.Before.Figures.ContainsKey("disputes")).ToList();

        Assert.NotEmpty(both);
        Assert.All(both, enterprise =>
            Assert.Equal(enterprise.Before.Figures["disputes"], enterprise.After.Figures["disputes_prior"]));
        Assert.All(Many, enterprise =>
            Assert.Equal(enterprise.Before.Figures["payroll"], enterprise.After.Figures["payroll_prior"]));
    }

    [Fact]
    public void Scores_OverManySeeds_ReachEveryBandAndLeaveGaps()
    {
        var bands = Many.Select(enterprise => Catalogue.Rules.BandOf(Total(enterprise.After))?.Code).ToHashSet();
        var missing = Many.Average(enterprise => enterprise.After.Values(Catalogue).Raw.Count(double.IsNaN) / 52.0);

        Assert.Superset(new HashSet<string?> { "below", "near", "reached" }, bands);
        Assert.InRange(missing, 0.03, 0.12);
        Assert.Contains(Many, enterprise => enterprise.After.RedLines != 0);
    }

    private static double Total(GeneratedYear year) => Plan.Score(year.Values(Catalogue)).Uncapped;

    private static string Cell(DeliveryColumn column, GeneratedEnterprise enterprise, int i, DeliveryPeriod period) => column.Kind switch
    {
        DeliveryColumnKind.Enterprise => $"E{i}",
        DeliveryColumnKind.Period => period.ToString(),
        _ when !enterprise.After.Figures.TryGetValue(column.Code, out var figure) => "",
        DeliveryColumnKind.ChecklistItem => enterprise.After.Figures[column.Code] > 0 ? "是" : "否",
        DeliveryColumnKind.Grade => column.Grades.First(grade => grade.Value == enterprise.After.Figures[column.Code]).Name,
        _ => enterprise.After.Figures[column.Code].ToString("0.####", CultureInfo.InvariantCulture),
    };

    private static double Correlation(List<double> x, List<double> y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        var covariance = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum();
        return covariance / Math.Sqrt(x.Sum(a => (a - meanX) * (a - meanX)) * y.Sum(b => (b - meanY) * (b - meanY)));
    }
}
