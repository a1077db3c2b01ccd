using Platform.Domain.Indicators.Effects;

namespace Platform.Domain.Tests.Indicators.Effects;

public sealed class RegressionTests
{
    [Fact]
    public void LeastSquares_OfALine_FindsItAndItsRobustErrors()
    {
        // y = 1 + 2x with residuals +1, -1, -1, +1 at x = 0, 1, 2, 3: orthogonal to the line.
        double[] x = [0, 1, 2, 3], residual = [1, -1, -1, 1];

        var fit = LeastSquares.Fit([.. x.Select((value, i) => new LevelObservation($"{i}", 1 + (2 * value) + residual[i], 1, [1, value]))]);

        Assert.Equal([1, 2], fit?.Coefficients.Select(coefficient => Math.Round(coefficient, 12)) ?? []);
        // Squared residuals are all 1, so that HC1 is n / (n - k) = 2 times the inverse cross products: 0.7 and 0.2.
        Assert.Equal(Math.Sqrt(2 * 0.7), fit?.StandardErrors[0] ?? 0, 1e-12);
        Assert.Equal(Math.Sqrt(2 * 0.2), fit?.StandardErrors[1] ?? 0, 1e-12);
    }

    [Fact]
    public void Poisson_OfTwoRates_FindsTheirRatioAndTheClusteredError()
    {
        // 4 and 8 events over 200 people before, 3 and 3 after: the rate is halved.
        var fit = PoissonRegression.Fit(
        [
            Count("a", 4, 0), Count("b", 8, 0), Count("a", 3, 1), Count("b", 3, 1),
        ]);

        Assert.Equal(Math.Log(0.5), fit?.Coefficients[1] ?? 0, 1e-12);
        Assert.Equal(Math.Log(0.06), fit?.Coefficients[0] ?? 0, 1e-12);
        // By hand: the clusters' influences on ln(after / before) are 0/6 + 2/12 and 0/6 - 2/12; G / (G - 1) = 2.
        Assert.Equal(Math.Sqrt(2 * 2 * Math.Pow(2 / 12.0, 2)), fit?.StandardErrors[1] ?? 0, 1e-12);
    }

    [Fact]
    public void Fit_WithColumnsThatDependOnEachOther_GivesNothing()
    {
        Assert.Null(LeastSquares.Fit([.. Enumerable.Range(0, 5).Select(i => new LevelObservation($"{i}", i, 1, [1, i, 2 * i]))]));
        Assert.Null(LeastSquares.Fit([new("a", 1, 1, [1])]));
        Assert.Null(PoissonRegression.Fit([Count("a", 0, 0), Count("b", 0, 1)]));
    }

    private static CountObservation Count(string firm, double events, double post) =>
        new(firm, events, Math.Log(100), 1, [1, post]);
}
