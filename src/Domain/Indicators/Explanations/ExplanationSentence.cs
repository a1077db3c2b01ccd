using System.Globalization;
using System.Text;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Indicators.Scoring;

namespace Platform.Domain.Indicators.Explanations;

/// <summary>Puts an explanation in one plain sentence, in Chinese and in English.</summary>
internal static class ExplanationSentence
{
    // Less than this rounds to 0.0 and is not worth a word.
    private const double Visible = 0.05;

    internal static LocalizedText Of(IndicatorCatalogue catalogue, EntityScores scores, Explanation explanation)
    {
        var (zh, en) = (new StringBuilder(), new StringBuilder());
        var names = catalogue.Indicators.ToDictionary(indicator => indicator.Code);
        Opening(catalogue, scores, zh, en);
        Difference(explanation, zh, en);
        Reasons(explanation, names, zh, en);
        Aside(explanation, zh, en);
        Advice(explanation, names, zh, en);
        return new(zh.Append('。').ToString(), en.Append('.').ToString());
    }

    private static void Opening(IndicatorCatalogue catalogue, EntityScores scores, StringBuilder zh, StringBuilder en)
    {
        var coverage = (100 * scores.Coverage).ToString("0", CultureInfo.InvariantCulture);
        zh.Append(CultureInfo.InvariantCulture, $"{catalogue.Header.Names.Zh} {Show(scores.Total)} 分");
        en.Append(CultureInfo.InvariantCulture, $"{catalogue.Header.Names.En} {Show(scores.Total)}");
        if ((scores.Marks & ScoreMarks.InsufficientData) != 0)
        {
            zh.Append(CultureInfo.InvariantCulture, $"（数据不足：数据完整度 {coverage}%，不评等次、不排名）");
            en.Append(CultureInfo.InvariantCulture, $" (not enough data: coverage {coverage} %, no band and no rank)");
        }
        else if (catalogue.Rules.BandOf(scores.Total) is { } band)
        {
            zh.Append(CultureInfo.InvariantCulture, $"（{band.Names.Zh}，数据完整度 {coverage}%）");
            en.Append(CultureInfo.InvariantCulture, $" ({band.Names.En}, data coverage {coverage} %)");
        }
    }

    private static void Difference(Explanation explanation, StringBuilder zh, StringBuilder en)
    {
        var difference = explanation.Difference;
        if (Math.Abs(difference) < Visible)
        {
            zh.Append(CultureInfo.InvariantCulture, $"，与{explanation.Baseline.Zh}持平");
            en.Append(CultureInfo.InvariantCulture, $", the same as {explanation.Baseline.En}");
            return;
        }

        zh.Append(CultureInfo.InvariantCulture,
            $"，比{explanation.Baseline.Zh}{(difference > 0 ? "高" : "低")} {Show(Math.Abs(difference))} 分");
        en.Append(CultureInfo.InvariantCulture,
            $", {Show(Math.Abs(difference))} points {(difference > 0 ? "over" : "under")} {explanation.Baseline.En}");
    }

    private static void Reasons(
        Explanation explanation, Dictionary<string, Indicator> names, StringBuilder zh, StringBuilder en)
    {
        var best = explanation.Indicators.MaxBy(part => part.Points);
        if (best is { Points: >= Visible })
        {
            zh.Append(CultureInfo.InvariantCulture, $"；拉高最多的是{names[best.Code].Names.Zh}（{Signed(best.Points)}）");
            en.Append(CultureInfo.InvariantCulture, $"; most gained by {names[best.Code].Names.En} ({Signed(best.Points)})");
        }

        var worst = explanation.Indicators.MinBy(part => part.Points);
        if (worst is { Points: <= -Visible })
        {
            zh.Append(CultureInfo.InvariantCulture, $"；拉低最多的是{names[worst.Code].Names.Zh}（{Signed(worst.Points)}）");
            en.Append(CultureInfo.InvariantCulture, $"; most lost by {names[worst.Code].Names.En} ({Signed(worst.Points)})");
        }
    }

    private static void Aside(Explanation explanation, StringBuilder zh, StringBuilder en)
    {
        if (Math.Abs(explanation.CoverageEffect) >= Visible)
        {
            zh.Append(CultureInfo.InvariantCulture, $"；数据缺失带来 {Signed(explanation.CoverageEffect)}");
            en.Append(CultureInfo.InvariantCulture, $"; missing data account for {Signed(explanation.CoverageEffect)}");
        }

        if (Math.Abs(explanation.RedLineEffect) >= Visible)
        {
            zh.Append(CultureInfo.InvariantCulture, $"；红线带来 {Signed(explanation.RedLineEffect)}");
            en.Append(CultureInfo.InvariantCulture, $"; red lines account for {Signed(explanation.RedLineEffect)}");
        }
    }

    private static void Advice(
        Explanation explanation, Dictionary<string, Indicator> names, StringBuilder zh, StringBuilder en)
    {
        if (explanation.Improvements.IsEmpty)
        {
            return;
        }

        var first = explanation.Improvements[0];
        var indicator = names[first.Code];
        zh.Append(CultureInfo.InvariantCulture,
            $"；最省力的改进：{indicator.Names.Zh}从 {Raw(first.From)} 到 {Raw(first.To)}（{indicator.Unit}），可加 {Show(first.Points)} 分");
        en.Append(CultureInfo.InvariantCulture,
            $"; the cheapest improvement: {indicator.Names.En} from {Raw(first.From)} to {Raw(first.To)} ({indicator.Unit}) gives {Show(first.Points)}");
    }

    private static string Show(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Signed(double points) => points.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);

    private static string Raw(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
