using Platform.Domain.Indicators.Regions;
using Platform.Domain.Indicators.Scoring;
using Platform.Domain.Tests.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Regions;

/// <summary>The small catalogue: L1 is pooled over counts, L2 weighted by employees, L3 a weighted score by industry.</summary>
public sealed class RegionIndexTests
{
    private static readonly RegionTree Tree = RegionTree.Build(["east", "west"], code => code == "county" ? null : "county").Tree
        ?? throw new InvalidDataException("The tree is wrong.");

    [Fact]
    public void Value_IsARatioOfSumsAndNotAMeanOfPercentages()
    {
        // East: 10 of 10 and 700 of 990; the mean of the percentages would be 85.
        var report = Compute(East(10, 10, 60, 1.0), East(990, 700, 60, 1.0));

        Assert.Equal(71, report.Value(0, Place("east")), 1e-12);
    }

    [Fact]
    public void Value_WithoutCounts_IsWeightedByEmployees()
    {
        var report = Compute(East(100, 90, 60, 1.0), East(300, 270, 100, 1.0), West(400, 360, 120, 1.0));

        Assert.Equal(90, report.Value(1, Place("east")), 1e-12);
        Assert.Equal(105, report.Value(1, Place("county")), 1e-12);
    }

    [Fact]
    public void Value_ThatDependsOnTheIndustry_IsAWeightedScore()
    {
        // 1.4 scores 50 by the general shape; for section G 1.0 scores 50 and 4 scores 100.
        var report = Compute(East(100, 90, 60, 1.4), East(300, 270, 60, 4.0, 'G'));

        Assert.Equal(87.5, report.Value(2, Place("east")), 1e-12);
        Assert.Equal(100, report.Scores.Node(1)[Place("east")], 1e-12);
        Assert.Equal(96.875, report.Scores.Total[Place("east")], 1e-12);
    }

    [Fact]
    public void Compute_CountsEachEnterpriseOnceInEveryTier()
    {
        var report = Compute(East(100, 90, 60, 1.0), West(100, 60, 60, 1.0), new Firm("county", 200, 180, 60, 1.0));

        Assert.Equal((3, 1, 1), (Enterprises("county"), Enterprises("east"), Enterprises("west")));
        Assert.Equal(100 * 330 / 400.0, report.Value(0, Place("county")), 1e-12);

        int Enterprises(string region) => report.Middle(Place(region)).Enterprises;
    }

    [Fact]
    public void Middle_GivesMedianShareReachedAndCoverageOfTheEnterprises()
    {
        var report = Compute(
            East(100, 90, 60, 1.0), East(100, 90, 60, 0.4), East(100, 60, 120, 1.0), East(100, double.NaN, double.NaN, 1.0));

        var middle = report.Middle(Place("east"));
        Assert.Equal((4, 3), (middle.Enterprises, middle.Scored));
        Assert.Equal(75, middle.Median, 1e-12);
        Assert.Equal(1 / 3.0, middle.ShareReached, 1e-12);
        Assert.Equal((3 + 0.25) / 4, middle.Coverage, 1e-12);
    }

    [Fact]
    public void Value_WithTooFewEmployeesBehindIt_IsMissing()
    {
        var report = Compute(East(49, 40, 60, 1.0), East(51, double.NaN, 60, 1.0));

        Assert.Equal(double.NaN, report.Value(0, Place("east")));
        Assert.Equal(0.49, report.Covered(0, Place("east")), 1e-12);
    }

    [Fact]
    public void Compute_DoesNotDependOnThreads()
    {
        var random = new Random(7);
        Firm[] firms = [.. Enumerable.Range(0, 5_000).Select(i => new Firm(
            i % 3 == 0 ? "east" : "west", random.Next(5, 900), random.Next(5), random.Next(40, 140), random.NextDouble() * 2))];

        var (one, two) = (Compute(1, RegionAudience.Officers, firms), Compute(2, RegionAudience.Officers, firms));

        Assert.Equal(one.Scores.Total.ToArray(), two.Scores.Total.ToArray());
        Assert.Equal(one.Middle(2), two.Middle(2));
    }

    [Fact]
    public void PublicReport_LeavesOutSmallRegionsAndWhatWouldRevealThem()
    {
        Firm[] firms = [.. Enumerable.Repeat(East(100, 90, 60, 1.0), 9), .. Enumerable.Repeat(West(100, 60, 60, 1.0), 20)];

        var report = Compute(1, RegionAudience.Public, firms);

        // West alone with the county would give east away.
        Assert.Equal(CellStatus.TooFew, report.Publication[Place("east")]);
        Assert.Equal(CellStatus.Protecting, report.Publication[Place("west")]);
        Assert.Equal(double.NaN, report.Scores.Total[Place("east")]);
        Assert.Equal(RegionMiddle.Withheld, report.Middle(Place("west")));
        Assert.Equal(100 * 2010 / 2900.0, report.Value(0, Place("county")), 1e-12);
    }

    [Fact]
    public void PublicReport_LeavesOutAValueThatFewEnterprisesReport()
    {
        Firm[] firms = [.. Enumerable.Repeat(East(1, double.NaN, 60, 1.0), 5), .. Enumerable.Repeat(East(100, 90, 60, 1.0), 9)];

        var (open, closed) = (Compute(1, RegionAudience.Officers, firms), Compute(1, RegionAudience.Public, firms));

        Assert.Equal(90, open.Value(0, Place("east")), 1e-12);
        Assert.Equal(double.NaN, closed.Value(0, Place("east")));
        Assert.Equal(60, closed.Value(1, Place("east")), 1e-12);
    }

    [Fact]
    public void StandardisedRates_TakeTheMakeUpOutOfTheComparison()
    {
        // In both regions stratum 0 has 90 % members and stratum 1 has 60 %; east has mostly the first.
        Firm[] firms = [East(900, 810, 60, 1.0), East(100, 60, 60, 1.0), West(100, 90, 60, 1.0), West(900, 540, 60, 1.0)];
        var measure = CatalogueDocument.Small.Indicators[0].Measure ?? throw new InvalidDataException("L1 has no measure.");

        var rates = StandardisedRates.Of(Tree, Population(firms), measure, [0, 1, 0, 1]);

        Assert.Equal([87, 63, 75], new[] { "east", "west", "county" }.Select(region => Math.Round(rates[Place(region)].Crude, 9)));
        Assert.All(rates, rate => Assert.Equal((75, 1), (Math.Round(rate.Standardised, 9), rate.Covered)));
    }

    private static Firm East(double workers, double members, double days, double ratio, char section = 'C') =>
        new("east", workers, members, days, ratio, section);

    private static Firm West(double workers, double members, double days, double ratio) => new("west", workers, members, days, ratio);

    private static int Place(string region) => Tree.PlaceOf(region);

    private static RegionReport Compute(params Firm[] firms) => Compute(1, RegionAudience.Officers, firms);

    private static RegionReport Compute(int threads, RegionAudience audience, Firm[] firms) =>
        new RegionIndex(CatalogueDocument.Small).Compute(Tree, Population(firms), audience, threads);

    private static EnterprisePopulation Population(Firm[] firms)
    {
        var values = new IndicatorColumns(
        [
            [.. firms.Select(firm => 100 * firm.Members / firm.Workers)], [.. firms.Select(firm => firm.Days)],
            [.. firms.Select(firm => firm.Ratio)],
        ])
        {
            Sections = firms.Select(firm => (byte)firm.Section).ToArray(),
        };
        var counts = new Dictionary<string, double[]>
        {
            ["members"] = [.. firms.Select(firm => firm.Members)], ["workers"] = [.. firms.Select(firm => firm.Workers)],
        };
        return new(values, counts, counts["workers"], [.. firms.Select(firm => Place(firm.Region))]);
    }

    private sealed record Firm(string Region, double Workers, double Members, double Days, double Ratio, char Section = 'C');
}
