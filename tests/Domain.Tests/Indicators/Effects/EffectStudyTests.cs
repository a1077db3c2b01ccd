using System.Collections.Immutable;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Effects;

namespace Platform.Domain.Tests.Indicators.Effects;

public sealed class EffectStudyTests
{
    private static readonly EffectStudy Study =
        new(OutcomeKind.Events, WantedChange.Fall, Matching.BySectorAndSize, new());

    [Fact]
    public void Estimate_WhereFirmsJoinAfterABadYear_IsNotFooledByTheRecovery()
    {
        // The true effect is none: joiners only had a bad year (doubled disputes) before joining in 2024.
        var firms = Firms(joinersFactor: year => year == 2023 ? 2 : 1);

        var result = Study.Estimate(firms);
        var naive = Study with { Timing = new(Baseline: 2) };

        Assert.Equal(EffectVerdict.CannotTell, result.Verdict);
        Assert.Equal(0, result.Difference?.Percent ?? 1, 1e-9);
        Assert.Equal((60, 240, 0), (result.Firms, result.ComparisonFirms, result.LeftOut));
        Assert.Throws<ArgumentException>(() => (naive with { Timing = new(Baseline: 1) }).Estimate(firms));
    }

    [Fact]
    public void Estimate_WhereDisputesReallyHalve_SaysSoWithAllThreeNumbers()
    {
        var result = Study.Estimate(Firms(joinersFactor: year => year >= 2024 ? 0.5 : 1));

        Assert.Equal(EffectVerdict.Better, result.Verdict);
        Assert.Equal(-50, result.Difference?.Percent ?? 0, 1e-9);
        Assert.Equal(-50, result.Own?.Percent ?? 0, 1e-9);
        Assert.Equal(0, result.Comparison?.Percent ?? 1, 1e-9);
        Assert.Equal(0, result.Placebo?.Percent ?? 1, 1e-9);
    }

    [Fact]
    public void Estimate_WhereTheGroupsDriftedApartBefore_CannotCallItAnEffect()
    {
        var result = Study.Estimate(Firms(joinersFactor: year => Math.Pow(0.5, year - 2021)));

        Assert.Equal(EffectVerdict.TrendsDiffer, result.Verdict);
        Assert.Equal(-50, result.Placebo?.Percent ?? 0, 1e-9);
        Assert.EndsWith("两组企业此前走势已不同，无法判断。", result.Sentence(new("劳动争议", "Labour disputes")).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Estimate_OfFirmsWithoutBothYears_LeavesThemOutAndSaysHowMany()
    {
        var firms = Firms(joinersFactor: _ => 1);
        var closed = firms[0] with { Years = firms[0].Years.Remove(2025) };

        var result = Study.Estimate([.. firms.SetItem(0, closed)]);

        Assert.Equal((59, 1), (result.Firms, result.LeftOut));
    }

    [Fact]
    public void Estimate_WithNobodyToCompare_CannotTell()
    {
        var result = Study.Estimate([.. Firms(joinersFactor: _ => 1).Where(firm => firm.JoinedIn is not null)]);

        Assert.Equal(EffectVerdict.CannotTell, result.Verdict);
        Assert.Null(result.Difference);
        Assert.Equal("Labour disputes: there is not enough data to tell.", result.Sentence(new("劳动争议", "Labour disputes")).En);
    }

    [Fact]
    public void Sentence_GivesThreeNumbersAndTheVerdict()
    {
        var result = new EffectResult(new(-20, -25, -15), new(-10, -12, -8), new(-11.1, -18, -3.7), null, 9, 40, 1, EffectVerdict.Better);

        var sentence = result.Sentence(new LocalizedText("劳动争议", "Labour disputes"));

        Assert.Equal("劳动争议：协商企业变化 -20.0%，同类企业变化 -10.0%，相差 -11.1%，95% 区间 -18.0% 至 -3.7%；协商企业好于同类企业。", sentence.Zh);
        Assert.Equal("Labour disputes: negotiating firms -20.0%, firms like them -10.0%, difference -11.1%, 95 % interval -18.0% to -3.7%; the negotiating firms did better.", sentence.En);
    }

    /// <summary>Sixty joiners of 2024 and 240 others in two sectors, 2021 to 2025, with a level of disputes that differs by firm.</summary>
    private static ImmutableArray<FirmHistory> Firms(Func<int, double> joinersFactor) =>
    [
        .. Enumerable.Range(0, 300).Select(i =>
        {
            var joins = i % 5 == 0;
            var level = 16 * (1 + (i / 10 % 3));
            var years = Enumerable.Range(2021, 5).ToImmutableDictionary(
                year => year, year => new FirmYear(100, level * (joins ? joinersFactor(year) : 1)));
            return new FirmHistory($"firm {i}", i % 2 == 0 ? "C" : "G", joins ? 2024 : null, years);
        }),
    ];
}
