using Platform.Domain.Indicators.Explanations;
using Platform.Domain.Indicators.Scoring;
using Platform.Domain.Tests.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Explanations;

/// <summary>The small catalogue by hand: ALL = 3/4 (1/4 L1 + 3/4 L2) + 1/4 L3.</summary>
public sealed class ExplainerTests
{
    private static readonly ScoringPlan Plan = ScoringPlan.Compile(CatalogueDocument.Small);

    [Fact]
    public void Explain_AgainstLastYear_SplitsTheDifferenceByIndicatorAndGroup()
    {
        var explanation = Explain(new([90, 90, 0.4]), Baseline.LastYear(Plan, new([60, 90, 0.8])));

        Assert.Equal([18.75, 0, -25], explanation.Indicators.Select(part => Math.Round(part.Points, 9)));
        Assert.Equal([-6.25, 18.75], explanation.Groups.Select(part => Math.Round(part.Points, 9)));
        Assert.Equal(-6.25, explanation.Difference, 1e-9);
        Assert.Equal((0, 0), (Math.Round(explanation.CoverageEffect, 9), explanation.RedLineEffect));
    }

    [Fact]
    public void Explain_WhereLastYearLackedAValue_KeepsTheCoverageEffectApart()
    {
        var explanation = Explain(new([90, 60, 0.4]), Baseline.LastYear(Plan, new([90, 60, double.NaN])));

        Assert.All(explanation.Indicators, part => Assert.Equal(0, part.Points));
        Assert.Equal((-25, -25), (Math.Round(explanation.CoverageEffect, 9), Math.Round(explanation.Difference, 9)));
    }

    [Fact]
    public void Explain_ARedLine_SaysWhatItCosts()
    {
        var explanation = Explain(new([90, 60, 1.0], RedLines: 1), Baseline.LastYear(Plan, new([90, 60, 1.0])));

        Assert.Equal((-41, -41), (explanation.RedLineEffect, explanation.Difference));
    }

    [Fact]
    public void Explain_AgainstAThreshold_ComparesEveryIndicatorWithIt()
    {
        var explanation = Explain(new([90, 60, 0.4]), Baseline.Threshold(Plan, 80, new("达标线", "the standard")));

        Assert.Equal([3.75, 11.25, -20], explanation.Indicators.Select(part => Math.Round(part.Points, 9)));
        Assert.Equal(80, explanation.BaselineTotal, 1e-9);
    }

    [Fact]
    public void Improvements_AreCheapestFirstAndInRawUnits()
    {
        // L1 is 2/3 of its way from the target, L2 1/2, L3 all of it: 12.5, 28.125 and 25 points.
        var explanation = Explain(new([70, 90, 0.4]), Baseline.LastYear(Plan, new([70, 90, 0.4])));

        Assert.Equal(["L2", "L3", "L1"], explanation.Improvements.Select(improvement => improvement.Code));
        Assert.Equal((90, 60, -30), (explanation.Improvements[0].From, explanation.Improvements[0].To, explanation.Improvements[0].RawChange));
        Assert.Equal(28.125, explanation.Improvements[0].Points, 1e-9);
        Assert.Equal(-30 / 28.125, explanation.Improvements[0].RawPerPoint, 1e-9);
        Assert.Equal(0.4 / 25, explanation.Improvements[1].RawPerPoint, 1e-9);
    }

    [Fact]
    public void Sentence_SaysItPlainlyInBothLanguages()
    {
        var explanation = Explain(new([90, 90, 0.4]), Baseline.LastYear(Plan, new([60, 90, 0.8])));

        Assert.Equal("小目录 46.9 分（低，数据完整度 100%），比去年低 6.3 分；拉高最多的是入会率（+18.8）；拉低最多的是比值（-25.0）；最省力的改进：天数从 90 到 60（天），可加 28.1 分。", explanation.Sentence.Zh);
        Assert.Equal("Small 46.9 (Low, data coverage 100 %), 6.3 points under last year; most gained by Membership (+18.8); most lost by Ratio (-25.0); the cheapest improvement: Days from 90 to 60 (天) gives 28.1.", explanation.Sentence.En);
    }

    [Fact]
    public void Sentence_WithTooLittleData_GivesNoBand()
    {
        var explanation = Explain(new([90, 60, double.NaN]), Baseline.LastYear(Plan, new([90, 60, double.NaN])));

        Assert.StartsWith("小目录 100.0 分（数据不足：数据完整度 75%，不评等次、不排名），与去年持平", explanation.Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_WhatCannotBeCompared_IsRefused()
    {
        var other = ScoringPlan.Compile(CatalogueDocument.ReadValid(CatalogueDocument.With("$.version", "\"2\"")));
        var nothing = new EntityValues([double.NaN, double.NaN, double.NaN]);

        var problems = new Explainer(Plan).Explain(nothing, Baseline.LastYear(other, nothing)).Problems;

        Assert.Equal(
            [("other-version", "baseline"), ("no-total", "values"), ("no-total", "baseline")],
            problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Medians_LeaveOutWhatIsMissing()
    {
        var peers = new IndicatorColumns([[1, 2, 9], [4, double.NaN, 6], [double.NaN, double.NaN, double.NaN]]);

        Assert.Equal<double>([2, 5, double.NaN], Baseline.Medians(peers).Raw);
    }

    private static Explanation Explain(EntityValues values, Baseline baseline) =>
        new Explainer(Plan).Explain(values, baseline).Explanation ?? throw new InvalidDataException("There is no explanation.");
}
