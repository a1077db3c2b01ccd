using System.Collections.Immutable;
using Platform.Domain.Indicators.Analysis;

namespace Platform.Domain.Tests.Indicators.Analysis;

public sealed class NormalisationTests
{
    private static readonly ImmutableArray<double> Column = [2, double.NaN, 4, 4, 10];

    private static readonly Dictionary<string, Goalpost> Posts = new() { ["x"] = new(4, 8), ["less"] = new(8, 4) };

    [Fact]
    public void MinMax_TakesAnyRangeAndTurnsWhereLessIsBetter()
    {
        Assert.Equal<double>([1, double.NaN, 3, 3, 9], new MinMax(1, 9).Apply("x", Column, 1));
        Assert.Equal<double>([9, double.NaN, 7, 7, 1], new MinMax(1, 9).Apply("x", Column, -1));
    }

    [Fact]
    public void ZScore_UsesTheDeviationOfTheSample()
    {
        var scores = new ZScore(10, 2).Apply("x", [1, 2, 3], 1);

        Assert.Equal<double>([8, 10, 12], scores);
    }

    [Fact]
    public void PercentileRank_GivesEqualValuesTheLowerPlace() =>
        Assert.Equal<double>([0, double.NaN, 1 / 3.0, 1 / 3.0, 1], new PercentileRank().Apply("x", Column, 1));

    [Theory]
    [InlineData("x", 1)]
    [InlineData("x", -1)]
    public void Goalposts_FollowTheirOrderAndNotTheDirection(string code, int direction) =>
        Assert.Equal<double>([0, double.NaN, 0, 0, 100], new Goalposts(Posts, 0, 100).Apply(code, Column, direction));

    [Fact]
    public void Goalposts_WhereLessIsBetter_AreNotAllZero() =>
        Assert.Equal<double>([100, double.NaN, 100, 100, 0], new Goalposts(Posts, 0, 100).Apply("less", Column, -1));

    [Fact]
    public void EfficacyCoefficient_IsSixtyAtTheFloorAndOneHundredAtTheTarget() =>
        Assert.Equal<double>([40, 60, 100, 120], new EfficacyCoefficient(Posts).Apply("x", [2, 4, 8, 10], 1));

    [Fact]
    public void DistanceToTarget_StopsAtTheTarget() =>
        Assert.Equal<double>(
            [0, double.NaN, 0.5, 0.5, 1], new DistanceToTarget(new Dictionary<string, double> { ["x"] = 6 }, 0, 1).Apply("x", Column, 1));

    public static TheoryData<Normalisation, double> ConstantColumns() => new()
    {
        { new MinMax(0, 100), 50 },
        { new ZScore(10, 2), 10 },
        { new PercentileRank(), 0 },
        { new Goalposts(Posts, 0, 100), 75 },
        { new EfficacyCoefficient(Posts), 90 },
        { new DistanceToTarget(new Dictionary<string, double> { ["x"] = 7 }, 0, 1), 1 },
    };

    [Theory]
    [MemberData(nameof(ConstantColumns))]
    public void Apply_ToAConstantColumn_IsDefined(Normalisation normalisation, double expected) =>
        Assert.Equal<double>([expected, expected, double.NaN], normalisation.Apply("x", [7, 7, double.NaN], 1));

    [Theory]
    [MemberData(nameof(ConstantColumns))]
    public void Apply_ToAColumnWithNothingInIt_LeavesItMissing(Normalisation normalisation, double ignored)
    {
        Assert.False(double.IsNaN(ignored));
        Assert.Equal<double>([double.NaN, double.NaN], normalisation.Apply("x", [double.NaN, double.NaN], 1));
    }
}
