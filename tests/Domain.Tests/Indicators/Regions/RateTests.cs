using Platform.Domain.Indicators.Regions;

namespace Platform.Domain.Tests.Indicators.Regions;

public sealed class RateTests
{
    [Fact]
    public void DirectStandardisation_TakesTheMixOutOfTheComparison()
    {
        // Both regions have 10 % in industry and 20 % in transport; only their mix differs.
        var standard = new Dictionary<string, double> { ["industry"] = 60, ["transport"] = 40 };

        var mostlyIndustry = DirectStandardisation.Rate([new("industry", 90, 900), new("transport", 20, 100)], standard);
        var mostlyTransport = DirectStandardisation.Rate([new("industry", 10, 100), new("transport", 180, 900)], standard);

        Assert.Equal((0.14, 1.0), (Math.Round(mostlyIndustry.Rate, 12), mostlyIndustry.Covered));
        Assert.Equal(mostlyIndustry.Rate, mostlyTransport.Rate, 1e-12);
    }

    [Fact]
    public void DirectStandardisation_SaysHowMuchOfTheStandardARegionHas()
    {
        var standard = new Dictionary<string, double> { ["industry"] = 60, ["transport"] = 40 };

        Assert.Equal((0.1, 0.6), DirectStandardisation.Rate([new("industry", 90, 900), new("mining", 1, 2)], standard));
        Assert.Equal((double.NaN, 0), DirectStandardisation.Rate([new("transport", 0, 0)], standard));
    }

    [Fact]
    public void EmpiricalBayes_DrawsSmallFirmsTowardsTheirPeersAndLeavesLargeOnes()
    {
        FirmRate[] rates = [new(0, 10, 10), new(3, 10, 10), new(40, 1_000, 1_000), new(200, 1_000, 1_000)];

        var shrunk = EmpiricalBayes.Shrink(rates, isShare: false, smallFirm: 300);

        // Pooled 243 / 2020; by hand from Marshall's formulas.
        const double pooled = 243 / 2020.0;
        var variance = ((10 * pooled * pooled) + (10 * Math.Pow(0.3 - pooled, 2)) + (1_000 * Math.Pow(0.04 - pooled, 2)) + (1_000 * Math.Pow(0.2 - pooled, 2))) / 2020;
        var between = variance - (pooled / 505);
        var trust = between / (between + (pooled / 10));
        Assert.Equal(pooled * (1 - trust), shrunk[0], 1e-12);
        Assert.Equal(pooled + (trust * (0.3 - pooled)), shrunk[1], 1e-12);
        Assert.Equal<double>([0.04, 0.2], shrunk[2..]);
    }

    [Fact]
    public void EmpiricalBayes_WhereRatesDifferByChanceOnly_GivesAllThePooledRate()
    {
        var shrunk = EmpiricalBayes.Shrink([new(1, 10, 10), new(1, 10, 10), new(0, 0, 5)], isShare: true, smallFirm: 300);

        Assert.All(shrunk, rate => Assert.Equal(0.1, rate, 1e-12));
    }
}
