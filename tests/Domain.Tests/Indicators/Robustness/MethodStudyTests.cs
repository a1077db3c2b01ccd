using System.Collections.Immutable;
using Platform.Domain.Indicators.Analysis;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Robustness;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Tests.Indicators.Robustness;

public sealed class MethodStudyTests
{
    private static readonly IndexTree Tree = IndexTree.Build([new("I", null, 1), new("a", "I", 1), new("b", "I", 1)]).Tree
        ?? throw new InvalidDataException("The tree is wrong.");

    private static readonly ReferenceTable Table = new(["u", "v", "w"], ["a", "b"], [[0, 60, 100], [100, 50, 0]]);

    private static readonly MethodSpace Space = new(
        [null], [new MinMax(0, 100)],
        [Weights(1, 1), Weights(3, 1), Weights(1, 3)],
        [new ArithmeticMean(), new GeometricMean()]);

    [Fact]
    public void Enumerate_ComputesEveryCombinationInItsPlace()
    {
        var study = Study(Space, threads: 2);

        Assert.Equal(6, Space.Combinations);
        Assert.Equal([50, 55, 50], study.Scores(Space.Place(0, 0, 0, 0)).ToArray());
        Assert.Equal([25, 57.5, 75], study.Scores(Space.Place(0, 0, 1, 0)).ToArray());
        Assert.Equal([0, Math.Sqrt(3000), 0], study.Scores(Space.Place(0, 0, 0, 1)).ToArray(), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([2, 1, 2], study.Ranks(Space.Place(0, 0, 0, 1)).ToArray());
    }

    [Fact]
    public void Enumerate_DoesNotDependOnThreads()
    {
        var (one, two) = (Study(Space, threads: 1), Study(Space, threads: 2));

        Assert.All(Enumerable.Range(0, 6), place => Assert.Equal(one.Scores(place).ToArray(), two.Scores(place).ToArray()));
    }

    [Fact]
    public void Probabilities_AreSharesOfTheCombinations()
    {
        var study = Study(Space, threads: 1);

        Assert.Equal(5 / 6.0, study.ProbabilityOfOrder(1, 0), 1e-12);
        Assert.Equal(0.5, study.ProbabilityOfOrder(0, 2), 1e-12);
        Assert.Equal(1 / 6.0, study.ProbabilityOfBand(0, 75, double.PositiveInfinity), 1e-12);
    }

    [Fact]
    public void RankSpread_GivesMeanAndQuantiles()
    {
        // Ranks of u: 2, 3, 1 under the arithmetic means, 2, 2, 2 under the geometric ones.
        var spread = Study(Space, threads: 1).RankSpread(0);

        Assert.Equal(2, spread.Mean, 1e-12);
        Assert.Equal((1.25, 2.0, 2.75), (spread.Low, spread.Median, spread.High));
    }

    [Fact]
    public void Enumerate_WithTheCataloguesOwnScale_ContainsTheDecidedMethod()
    {
        var catalogue = ShippedCatalogues.NegotiationIndex;
        var random = new Random(5);
        var columns = catalogue.Indicators.Select(_ => Enumerable.Range(0, 20).Select(_ => random.NextDouble() * 120).ToImmutableArray()).ToList();
        var table = new ReferenceTable(Enumerable.Range(0, 20).Select(i => $"{i}"), catalogue.Indicators.Select(leaf => leaf.Code), columns);
        var space = new MethodSpace(
            [null], [new CatalogueScale(catalogue), new MinMax(0, 100)], [new Dictionary<string, double>()], [new ArithmeticMean()]);

        var (study, _) = space.Enumerate(table, IndexTree.Of(catalogue), _ => 1);
        var scores = ScoringPlan.Compile(catalogue).Score(new IndicatorColumns(columns.Select(column => column.ToArray())));

        Assert.NotNull(study);
        Assert.Equal(scores.Total.ToArray(), study.Scores(0).ToArray(), (a, b) => Math.Abs(a - b) < 1e-9);
    }

    [Fact]
    public void Sobol_OfAnAdditiveAndAnInteractingOutput_IsExact()
    {
        // y = 2 x1 + x1 x2 over {0, 1} x {0, 1}: outputs 0, 0, 2, 3.
        var indices = SobolIndices.Of([2, 2], [0, 0, 2, 3]);

        const double variance = (1.25 * 1.25 * 2 + 0.75 * 0.75 + 1.75 * 1.75) / 4;
        Assert.Equal(1.25 * 1.25 / variance, indices[0].First, 1e-12);
        Assert.Equal(0.25 * 0.25 / variance, indices[1].First, 1e-12);
        Assert.Equal(1 - indices[1].First, indices[0].Total, 1e-12);
        Assert.Equal(1 - indices[0].First, indices[1].Total, 1e-12);
    }

    [Fact]
    public void Sobol_OfAConstantOutput_IsZeroAndNotUndefined() =>
        Assert.Equal<SobolIndex>([new(0, 0), new(0, 0)], SobolIndices.Of([2, 3], [.. Enumerable.Repeat(7.0, 6)]));

    [Fact]
    public void Enumerate_OfTooManyCombinationsOrNoChoice_IsRefused()
    {
        var many = Space with { WeightSets = [.. Enumerable.Repeat(Space.WeightSets[0], 100_001)] };
        var none = Space with { Aggregations = [] };

        Assert.Equal("too-many-combinations", many.Enumerate(Table, Tree, _ => 1).Problems.Single().Code);
        Assert.Equal("no-choice", none.Enumerate(Table, Tree, _ => 1).Problems.Single().Code);
    }

    [Fact]
    public void Enumerate_OfAMeanThatDoesNotSuitAScale_IsRefused()
    {
        var space = Space with { Normalisations = [new ZScore(0, 1)] };

        Assert.Contains(("negative-value", "a"), space.Enumerate(Table, Tree, _ => 1).Problems.Select(problem => (problem.Code, problem.Path)));
    }

    private static MethodStudy Study(MethodSpace space, int threads) =>
        space.Enumerate(Table, Tree, _ => 1, threads).Study ?? throw new InvalidDataException("The study was refused.");

    private static Dictionary<string, double> Weights(double a, double b) => new() { ["a"] = a, ["b"] = b };
}
