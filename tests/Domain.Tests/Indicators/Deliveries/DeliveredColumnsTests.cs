using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Deliveries;
using Platform.Domain.Indicators.Regions;
using Platform.Domain.Indicators.Sample;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Tests.Indicators.Deliveries;

public sealed class DeliveredColumnsTests
{
    private static readonly IndicatorCatalogue Catalogue = ShippedCatalogues.NegotiationIndex;

    private static readonly List<GeneratedYear> Years =
        [.. Enumerable.Range(0, 60).Select(i => SampleGenerator.Generate(Catalogue, "CG"[i % 2], 40 + (9 * i), (ulong)i).After)];

    private static readonly DeliveredColumns Columns = DeliveredColumns.Of(
        Catalogue, [.. Years.Select(year => year.Figures)], Years.Select(year => (byte)year.Section).ToArray(),
        Years.Select(year => year.RedLines).ToArray());

    [Fact]
    public void Of_ManyEnterprises_ScoresEachAsByItself()
    {
        var plan = ScoringPlan.Compile(Catalogue);

        var scores = plan.Score(Columns.Values);

        Assert.Equal(Years.Select(year => plan.Score(year.Values(Catalogue)).Total), scores.Total.ToArray());
    }

    [Fact]
    public void Of_ManyEnterprises_GivesWhatARegionPools()
    {
        var tree = RegionTree.Build(["T"], _ => null).Tree ?? throw new InvalidOperationException("One region is a tree.");
        var population = new EnterprisePopulation(
            Columns.Values, Columns.Counts, [.. Years.Select(year => (double)year.Employees)], [.. Years.Select(_ => 0)]);
        var known = Years.Where(year => year.Figures.ContainsKey("union_members")).ToList();

        var report = new RegionIndex(Catalogue).Compute(tree, population, RegionAudience.Officers);

        var pooled = 100 * known.Sum(year => year.Figures["union_members"]) / known.Sum(year => year.Figures["workers"]);
        Assert.Equal(pooled, report.Value(0, 0), 1e-9);
        Assert.Equal(60, report.Middle(0).Enterprises);
    }

    [Fact]
    public void Of_WithoutASectionForEach_IsRefused() => Assert.Throws<ArgumentException>(
        () => DeliveredColumns.Of(Catalogue, [Years[0].Figures], ReadOnlyMemory<byte>.Empty, new ulong[1]));
}
