using Platform.Domain.Indicators.Explanations;
using Platform.Domain.Indicators.Scoring;
using Platform.Domain.Tests.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Explanations;

/// <summary>Nodes whose parts are not their weights: a geometric mean by logarithmic means, a gate by Shapley values.</summary>
public sealed class GeometricDecompositionTests
{
    [Fact]
    public void Contributions_ThroughAGeometricMean_AreLogarithmic()
    {
        // ALL = G1^(3/4) L3^(1/4); G1 from 25 to 100 with L3 at 100: all of the difference is G1's.
        var plan = Plan("\"geometric\"");

        var points = Points(plan, new([90, 60, 1.0]), new([60, 100, 1.0]));

        Assert.Equal(100 - (Math.Pow(25, 0.75) * Math.Pow(100, 0.25)), points.Sum(), 1e-9);
        Assert.Equal(0, points[2]);
        Assert.Equal(points[0] / 25, points[1] / 50, 1e-9);
    }

    [Fact]
    public void Contributions_WhereAZeroMadeTheMeanZero_GoToTheZero()
    {
        var points = Points(Plan("\"geometric\""), new([90, 60, 1.0]), new([60, 60, 0.4]));

        Assert.Equal([0, 0, 100], points.Select(point => Math.Round(point, 9)));
    }

    [Fact]
    public void Contributions_ThroughAGate_AreAveragesOverAllOrders()
    {
        // min(G1, L3) from (0, 0) to (100, 100): neither alone raises it, so that each has half.
        var points = Points(Plan("\"minimumGate\",\"gate\":100"), new([90, 60, 1.0]), new([60, 120, 0.4]));

        Assert.Equal([12.5, 37.5, 50], points.Select(point => Math.Round(point, 9)));
    }

    private static ScoringPlan Plan(string aggregation) => ScoringPlan.Compile(CatalogueDocument.ReadValid(
        ShippedCatalogues.TestFile("Catalogues/small.json").Replace(
            "\"aggregation\": \"arithmetic\", \"minimumCoverage\": 0", $"\"aggregation\": {aggregation}, \"minimumCoverage\": 0",
            StringComparison.Ordinal)));

    private static double[] Points(ScoringPlan plan, EntityValues now, EntityValues before)
    {
        var (explanation, _) = new Explainer(plan).Explain(now, Baseline.LastYear(plan, before));
        return [.. (explanation?.Indicators ?? []).Select(part => part.Points)];
    }
}
