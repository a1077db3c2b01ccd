using Platform.Domain.Indicators.Explanations;
using Platform.Domain.Indicators.Scoring;
using Platform.Domain.Tests.Indicators.Scoring;

namespace Platform.Domain.Tests.Indicators.Explanations;

/// <summary>Over random trees with geometric means, gates, zeros, gaps and red lines.</summary>
public sealed class ExplanationPropertyTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 80)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Contributions_AddUpToTheDifference(int seed)
    {
        var random = new Random(seed);
        var plan = ScoringPlan.Compile(new RandomCatalogue(random).Next());
        var columns = RandomCatalogue.Values(plan.Catalogue, 40, random, missing: seed % 2 * 0.2);
        var explained = 0;

        for (var row = 0; row + 1 < columns.Rows; row++)
        {
            var baseline = Baseline.LastYear(plan, EntityValues.Of(columns, row + 1));
            var (explanation, _) = new Explainer(plan).Explain(EntityValues.Of(columns, row), baseline);
            if (explanation is not null)
            {
                explained++;
                var parts = explanation.Indicators.Sum(part => part.Points) + explanation.CoverageEffect + explanation.RedLineEffect;
                Assert.Equal(explanation.Difference, parts, 1e-9);
                Assert.Equal(explanation.Groups[0].Points, explanation.Indicators.Sum(part => part.Points), 1e-9);
                Assert.All(explanation.Indicators, part => Assert.InRange(part.Points, -100.000001, 100.000001));
            }
        }

        Assert.True(explained > 5);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void CoverageEffect_OfTwoCompleteEntities_IsNothing(int seed)
    {
        var random = new Random(seed);
        var plan = ScoringPlan.Compile(new RandomCatalogue(random).Next());
        var columns = RandomCatalogue.Values(plan.Catalogue, 2, random, missing: 0);

        var (explanation, problems) = new Explainer(plan)
            .Explain(EntityValues.Of(columns, 0), Baseline.Peers(plan, EntityValues.Of(columns, 1)));

        Assert.Empty(problems);
        Assert.Equal(0, explanation?.CoverageEffect ?? 1, 1e-9);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Improvements_GiveThePointsTheyPromise(int seed)
    {
        var random = new Random(seed);
        var plan = ScoringPlan.Compile(new RandomCatalogue(random).Next());
        var values = EntityValues.Of(RandomCatalogue.Values(plan.Catalogue, 1, random, missing: 0), 0);

        var (explanation, _) = new Explainer(plan).Explain(values, Baseline.Threshold(plan, 80, new("达标线", "the standard")));

        Assert.All(explanation?.Improvements ?? [], improvement =>
        {
            var place = plan.Catalogue.Indicators.Select(indicator => indicator.Code).ToList().IndexOf(improvement.Code);
            var better = plan.Score(values with { Raw = values.Raw.SetItem(place, improvement.To) });
            Assert.Equal(improvement.Points, better.Uncapped - plan.Score(values).Uncapped, 1e-9);
            Assert.True(improvement.Points > 0 && improvement.Effort > 0);
        });
    }
}
