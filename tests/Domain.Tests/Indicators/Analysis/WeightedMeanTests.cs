using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Analysis;

public sealed class WeightedMeanTests
{
    public static TheoryData<Aggregation, double> Means() => new()
    {
        { new ArithmeticMean(), 3 },
        { new GeometricMean(), Math.Exp(((3 * Math.Log(2)) + Math.Log(6)) / 4) },
        { new HarmonicMean(), 4 / ((3 / 2.0) + (1 / 6.0)) },
        { new GeneralisedMean(2), Math.Sqrt(((3 * 4) + 36) / 4.0) },
        { new GeneralisedMean(0), Math.Exp(((3 * Math.Log(2)) + Math.Log(6)) / 4) },
        { new GeneralisedMean(-1), 4 / ((3 / 2.0) + (1 / 6.0)) },
        { new MinimumGate(100), 2 },
        { new MinimumGate(1), 3 },
    };

    [Theory]
    [MemberData(nameof(Means))]
    public void Of_SkipsWhatIsMissingAndRenormalises(Aggregation mean, double expected) =>
        Assert.Equal(expected, WeightedMean.Of(mean, [3, 1, 5], [2, 6, double.NaN]), 1e-12);

    [Theory]
    [MemberData(nameof(Means))]
    public void Of_NothingPresent_IsMissing(Aggregation mean, double ignored)
    {
        Assert.True(ignored > 0);
        Assert.Equal(double.NaN, WeightedMean.Of(mean, [1, 1], [double.NaN, double.NaN]));
    }

    [Fact]
    public void Of_AZeroAmongTheValues_MakesGeometricAndHarmonicMeansZero()
    {
        Assert.Equal(0, WeightedMean.Of(new GeometricMean(), [1, 1], [0, 8]));
        Assert.Equal(0, WeightedMean.Of(new HarmonicMean(), [1, 1], [0, 8]));
        Assert.Equal(0, WeightedMean.Of(new GeneralisedMean(-2), [1, 1], [0, 8]));
        Assert.Equal(4, WeightedMean.Of(new ArithmeticMean(), [1, 1], [0, 8]));
    }

    [Fact]
    public void Of_ANegativeValue_IsMissingWhereTheMeanAllowsNone()
    {
        Assert.Equal(double.NaN, WeightedMean.Of(new GeometricMean(), [1, 1], [-1, 8]));
        Assert.Equal(double.NaN, WeightedMean.Of(new HarmonicMean(), [1, 1], [-1, 8]));
        Assert.Equal(3.5, WeightedMean.Of(new ArithmeticMean(), [1, 1], [-1, 8]));
    }
}
