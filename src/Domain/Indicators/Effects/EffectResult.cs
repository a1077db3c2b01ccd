using System.Globalization;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Indicators.Effects;

/// <summary>The three numbers of an effect, always together, and what may be said of them.</summary>
/// <param name="Own">Change of the firms that negotiate; null where it cannot be estimated.</param>
/// <param name="Comparison">Change of firms like them that do not.</param>
/// <param name="Difference">The difference between the two, with its 95 % interval.</param>
/// <param name="Placebo">The same difference in years before; null where those years are not known.</param>
/// <param name="Firms">Negotiating firms in the balanced cohort.</param>
/// <param name="ComparisonFirms">Different firms they are compared with.</param>
/// <param name="LeftOut">Negotiating firms without both years or without a match.</param>
/// <param name="Verdict">What may be said.</param>
public sealed record EffectResult(
    PercentChange? Own,
    PercentChange? Comparison,
    PercentChange? Difference,
    PercentChange? Placebo,
    int Firms,
    int ComparisonFirms,
    int LeftOut,
    EffectVerdict Verdict)
{
    /// <summary>One plain sentence.</summary>
    /// <param name="outcome">Name of the outcome, such as 劳动争议 and "labour disputes".</param>
    public LocalizedText Sentence(LocalizedText outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (Own is null || Comparison is null || Difference is null)
        {
            return new($"{outcome.Zh}：数据不足，无法判断。", $"{outcome.En}: there is not enough data to tell.");
        }

        var (zh, en) = Words();
        return new(
            $"{outcome.Zh}：协商企业变化 {Show(Own.Percent)}，同类企业变化 {Show(Comparison.Percent)}，相差 {Interval("，95% 区间 ", " 至 ")}；{zh}",
            $"{outcome.En}: negotiating firms {Show(Own.Percent)}, firms like them {Show(Comparison.Percent)}, difference {Interval(", 95 % interval ", " to ")}; {en}");
    }

    private (string Zh, string En) Words() => Verdict switch
    {
        EffectVerdict.Better => ("协商企业好于同类企业。", "the negotiating firms did better."),
        EffectVerdict.Worse => ("协商企业差于同类企业。", "the negotiating firms did worse."),
        EffectVerdict.TrendsDiffer => (
            "两组企业此前走势已不同，无法判断。", "the two groups drifted apart before, so this cannot tell."),
        _ => ("区间包含 0，无法判断。", "the interval holds 0, so this cannot tell."),
    };

    private string Interval(string before, string between) => Difference is null
        ? ""
        : $"{Show(Difference.Percent)}{before}{Show(Difference.Low)}{between}{Show(Difference.High)}";

    private static string Show(double percent) => percent.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + "%";
}
