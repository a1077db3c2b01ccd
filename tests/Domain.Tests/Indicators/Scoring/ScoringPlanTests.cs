using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;
using Platform.Domain.Tests.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Scoring;

/// <summary>The small catalogue by hand: ALL = 3/4 G1 + 1/4 L3; G1 = 1/4 L1 (60 to 90) + 3/4 L2 (120 to 60).</summary>
public sealed class ScoringPlanTests
{
    private static readonly ScoringPlan Plan = ScoringPlan.Compile(CatalogueDocument.Small);

    [Fact]
    public void Score_OfACompleteEntity_IsTheWeightedMean()
    {
        var scores = Plan.Score(new EntityValues([75, 90, 1.0]));

        Assert.Equal([50, 50, 100], scores.Indicators.Select(score => Math.Round(score, 12)));
        Assert.Equal(50, scores.Nodes[1].Score, 1e-12);
        Assert.Equal(62.5, scores.Total, 1e-12);
        Assert.Equal((1.0, ScoreMarks.None), (scores.Coverage, scores.Marks));
    }

    [Fact]
    public void Score_WithAValueMissing_RenormalisesInsideTheNodeAndSaysSo()
    {
        var scores = Plan.Score(new EntityValues([double.NaN, 60, 0.4]));

        Assert.Equal(100, scores.Nodes[1].Score);
        Assert.Equal(0.75, scores.Nodes[1].Coverage);
        Assert.Equal(75, scores.Total);
        Assert.Equal((0.8125, ScoreMarks.PartlyMissing), (scores.Coverage, scores.Marks));
    }

    [Fact]
    public void Score_UnderANodesMinimumCoverage_LeavesTheNodeOutAndCountsNothingOfIt()
    {
        var scores = Plan.Score(new EntityValues([75, double.NaN, 1.0]));

        Assert.Equal(double.NaN, scores.Nodes[1].Score);
        Assert.Equal(100, scores.Total);
        Assert.Equal(0.25, scores.Coverage);
        Assert.Equal(ScoreMarks.PartlyMissing | ScoreMarks.InsufficientData, scores.Marks);
    }

    [Fact]
    public void Score_WithNothingAtAll_IsMissing()
    {
        var scores = Plan.Score(new EntityValues([double.NaN, double.NaN, double.NaN]));

        Assert.Equal(double.NaN, scores.Total);
        Assert.Equal(ScoreMarks.Missing, scores.Marks & ScoreMarks.Missing);
    }

    [Theory]
    [InlineData(0b00UL, 100.0, ScoreMarks.None)]
    [InlineData(0b01UL, 59.0, ScoreMarks.Capped)]
    [InlineData(0b11UL, 30.0, ScoreMarks.Capped)]
    public void Score_WithRedLines_IsCappedByTheLowest(ulong redLines, double total, ScoreMarks marks)
    {
        var scores = Plan.Score(new EntityValues([90, 60, 1.0], RedLines: redLines));

        Assert.Equal((total, 100.0, marks), (scores.Total, scores.Uncapped, scores.Marks));
    }

    [Theory]
    [InlineData(59, 120, ScoreMarks.BelowFloor)]
    [InlineData(90, 59, ScoreMarks.BeyondTarget)]
    [InlineData(90, 60, ScoreMarks.None)]
    [InlineData(60, 120, ScoreMarks.None)]
    [InlineData(91, 121, ScoreMarks.BelowFloor | ScoreMarks.BeyondTarget)]
    public void Score_OutsideFloorAndTarget_IsMarkedAtEveryLevel(double membership, double days, ScoreMarks marks)
    {
        var scores = Plan.Score(new EntityValues([membership, days, 1.0]));

        Assert.Equal(marks, scores.Nodes[1].Marks);
        Assert.Equal(marks, scores.Marks);
    }

    [Theory]
    [InlineData(0.8, null, 100)]
    [InlineData(1.2, null, 100)]
    [InlineData(1.4, null, 50)]
    [InlineData(double.PositiveInfinity, null, 0)]
    [InlineData(1.0, 'G', 50)]
    [InlineData(2.5, 'G', 75)]
    [InlineData(9.0, 'G', 100)]
    [InlineData(1.4, 'C', 50)]
    public void Score_OfARangeByIndustry_TakesTheIndustrysShape(double ratio, char? section, double expected) =>
        Assert.Equal(expected, Plan.Score(new EntityValues([75, 90, ratio], section)).Indicators[2], 1e-12);

    [Fact]
    public void Score_AtEveryShippedTarget_IsExactlyOneHundredAndAtEveryFloorExactlyZero()
    {
        var catalogue = ShippedCatalogues.NegotiationIndex;
        var plan = ScoringPlan.Compile(catalogue);

        var best = plan.Score(new EntityValues([.. catalogue.Indicators.Select(leaf => Ends(leaf.Shape).Target)]));
        var worst = plan.Score(new EntityValues([.. catalogue.Indicators.Select(leaf => Ends(leaf.Shape).Floor)]));

        Assert.All(best.Indicators, score => Assert.Equal(100, score));
        Assert.All(worst.Indicators, score => Assert.Equal(0, score));
        Assert.Equal((100.0, 0.0), (best.Total, worst.Total));
    }

    [Fact]
    public void Score_OfImputedValues_GivesTheirShareAtEveryLevel()
    {
        var columns = new IndicatorColumns([[75.0], [90.0], [1.0]]) { Imputed = [new[] { true }, default, default] };

        var scores = Plan.Score(columns, ScoreDetail.All);

        Assert.Equal([0.1875, 0.25], [scores.ImputedShare(0)[0], scores.ImputedShare(1)[0]]);
        Assert.Equal(ScoreMarks.Imputed, scores.TotalMarks[0]);
    }

    [Fact]
    public void Score_OfColumnsThatDoNotFit_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Plan.Score(new IndicatorColumns([[1.0], [2.0]])));
        Assert.Throws<ArgumentException>(() => new IndicatorColumns([[1.0], [2.0, 3.0]]));
        Assert.Throws<ArgumentException>(() => Plan.Score(
            new IndicatorColumns([[1.0], [2.0], [3.0]]) { Sections = new byte[] { 65, 65 } }));
    }

    [Fact]
    public void OfTotals_RanksOnlyThoseWithEnoughData()
    {
        var columns = new IndicatorColumns([[90, 75, double.NaN, 75], [60, 90, double.NaN, 90], [1, 1, 1, 1]]);

        Assert.Equal([1, 2, 0, 2], Ranking.OfTotals(Plan.Score(columns)));
    }

    private static (double Floor, double Target) Ends(IndicatorShape shape) => shape switch
    {
        LinearShape line => (line.Floor, line.Target),
        ChecklistShape list => (list.Floor, list.Target),
        RangeShape range => (range.Ceiling, range.TargetTo),
        _ => throw new InvalidDataException($"No ends for {shape}."),
    };
}
