using Platform.Domain.Indicators.Analysis;

namespace Platform.Domain.Tests.Indicators.Analysis;

public sealed class PreparationTests
{
    private static readonly ReferenceTable Table =
        new(["u", "v", "w", "x"], ["a", "b"], [[1, 3, double.NaN, 9], [4, double.NaN, double.NaN, double.NaN]]);

    [Theory]
    [InlineData(Centre.Mean, 13 / 3.0)]
    [InlineData(Centre.Median, 3)]
    public void Impute_FillsFromTheGroupAndLeavesWhatTheWholeGroupLacks(Centre centre, double filled)
    {
        var table = Preparation.Impute(Table, ["north", "north", "north", "north"], centre);
        var apart = Preparation.Impute(Table, ["north", "north", "south", "north"], centre);

        Assert.Equal(filled, table["a"][2], 1e-12);
        Assert.Equal<double>([4, 4, 4, 4], table["b"]);
        Assert.Equal(double.NaN, apart["a"][2]);
    }

    [Fact]
    public void Denominate_DividesAndLeavesOutWhereThereIsNothingToDivideBy()
    {
        var people = new ReferenceTable(Table.Units, ["people"], [[2, 0, 5, 3]]);

        var table = Preparation.Denominate(Table, people, code => code == "a" ? "people" : null);

        Assert.Equal<double>([0.5, double.NaN, double.NaN, 3], table["a"]);
        Assert.Equal<double>(Table["b"], table["b"]);
    }

    [Fact]
    public void Screen_KeepsTheUnitsWithEnoughData() =>
        Assert.Equal<string>(["u", "v", "x"], Preparation.Screen(Table, 0.5).Units);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.05, 1.15)]
    [InlineData(0.5, 2.5)]
    [InlineData(1, 4)]
    public void Quantile_InterpolatesBetweenOrderStatistics(double share, double expected) =>
        Assert.Equal(expected, Distribution.Quantile([4, double.NaN, 1, 3, 2], share), 1e-12);
}
