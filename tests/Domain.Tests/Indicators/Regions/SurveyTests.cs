using Platform.Domain.Indicators.Regions;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Tests.Indicators.Regions;

/// <summary>Workers' answers (DM4-4): protected from officers too.</summary>
public sealed class SurveyTests
{
    private static readonly RegionTree Tree = RegionTree.Build(["a", "b", "c"], code => code == "all" ? null : "all").Tree
        ?? throw new InvalidDataException("The tree is wrong.");

    [Theory]
    [InlineData(5, 40, 50, new[] { 80.0, 80.0, 80.0, 80.0 })]
    [InlineData(4, 40, 50, new[] { double.NaN, double.NaN, 80.0, 80.0 })]
    [InlineData(0, 40, 50, new[] { double.NaN, 80.0, 80.0, 80.0 })]
    public void Value_WithFewerThanFiveAnswers_IsWithheldWithAPartner(int a, int b, int c, double[] expected)
    {
        var catalogue = ShippedCatalogues.NegotiationIndex;
        var place = catalogue.Indicators.Select(indicator => indicator.Code).ToList().IndexOf("DM4-4");
        double[] answers = [a, b, c];
        var counts = new Dictionary<string, double[]>
        {
            ["survey_answers"] = answers,
            ["survey_aware"] = answers,
            ["survey_satisfied"] = [.. answers.Select(count => 0.6 * count)],
        };
        var empty = catalogue.Indicators.Select(_ => new[] { double.NaN, double.NaN, double.NaN });
        var population = new EnterprisePopulation(new IndicatorColumns(empty), counts, [10, 10, 10], [0, 1, 2]);

        var report = new RegionIndex(catalogue).Compute(Tree, population, RegionAudience.Officers);

        Assert.Equal(expected, Enumerable.Range(0, 4).Select(region => Math.Round(report.Value(place, region), 9)));
    }
}
