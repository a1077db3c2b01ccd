using Platform.Domain.Indicators.Analysis;

namespace Platform.Domain.Tests.Indicators.Analysis;

public sealed class WeightAidTests
{
    [Fact]
    public void EntropyWeights_GiveAConstantColumnNothing()
    {
        var table = new ReferenceTable(["u", "v"], ["same", "differs"], [[3, 3], [0, 8]]);

        Assert.Equal<double>([0, 1], EntropyWeights.Of(table));
    }

    [Fact]
    public void EntropyWeights_AreAsWrittenInTheFormula()
    {
        var table = new ReferenceTable(["u", "v"], ["a", "b"], [[1, 3], [2, 3]]);
        double[] differences = [1 - Entropy(0.25, 0.75), 1 - Entropy(0.4, 0.6)];

        Assert.Equal(differences[0] / differences.Sum(), EntropyWeights.Of(table)[0], 1e-12);
    }

    [Fact]
    public void EntropyWeights_WhereNothingDiffers_AreEqual() =>
        Assert.Equal<double>([0.5, 0.5], EntropyWeights.Of(new ReferenceTable(["u"], ["a", "b"], [[1], [9]])));

    [Fact]
    public void AnalyticHierarchy_OfConsistentJudgements_ReturnsTheirWeights()
    {
        var (weights, problems) = AnalyticHierarchy.Weigh([[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]);

        Assert.Empty(problems);
        Assert.Equal([4 / 7.0, 2 / 7.0, 1 / 7.0], weights?.Weights.Select(weight => Math.Round(weight, 14)).ToArray() ?? [], Within(1e-12));
        Assert.Equal(0, weights?.ConsistencyRatio ?? 1, 1e-12);
    }

    [Fact]
    public void AnalyticHierarchy_OfACircleOfJudgements_IsInconsistent()
    {
        // 1 beats 2 by 9, 2 beats 3 by 9, 3 beats 1 by 9: by symmetry all weigh the same, and the eigenvalue is 1 + 9 + 1/9.
        var (weights, _) = AnalyticHierarchy.Weigh([[1, 9, 1 / 9.0], [1 / 9.0, 1, 9], [9, 1 / 9.0, 1]]);

        Assert.Equal(10 + (1 / 9.0), weights?.Eigenvalue ?? 0, 1e-9);
        Assert.Equal((10 + (1 / 9.0) - 3) / 2 / 0.58, weights?.ConsistencyRatio ?? 0, 1e-9);
        Assert.False(weights?.IsConsistent);
    }

    [Fact]
    public void AnalyticHierarchy_OfBadJudgements_NamesTheEntries()
    {
        var (weights, problems) = AnalyticHierarchy.Weigh([[1, 2, 3], [3, 1, 1], [0, 1, 1]]);

        Assert.Null(weights);
        Assert.Equal(
            [("not-reciprocal", "$[1][0]"), ("not-positive", "$[2][0]")], problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal("not-square", AnalyticHierarchy.Weigh([[1, 2]]).Problems.Single().Code);
    }

    private static double Entropy(params double[] shares) => -shares.Sum(share => share * Math.Log(share)) / Math.Log(shares.Length);

    private static Func<double, double, bool> Within(double tolerance) => (a, b) => Math.Abs(a - b) <= tolerance;
}
