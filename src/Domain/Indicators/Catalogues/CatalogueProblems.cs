using System.Globalization;

namespace Platform.Domain.Indicators.Catalogues;

/// <summary>Everything that can be wrong with a catalogue document, with its stable code and its words.</summary>
internal static class CatalogueProblems
{
    internal static IndicatorProblem NotJson(long line, long position, string reason) =>
        new("not-json", "$", $"第 {line + 1} 行第 {position + 1} 字节处不是有效的 JSON。",
            $"Not JSON at line {line + 1}, byte {position + 1}: {reason}");

    internal static IndicatorProblem MissingMember(string path, string name) =>
        new("missing-member", path, $"缺少“{name}”。", $"'{name}' is missing.");

    internal static IndicatorProblem UnknownMember(string path, string name) =>
        new("unknown-member", $"{path}.{name}", $"此处没有成员“{name}”。", $"'{name}' is not a member here.");

    internal static IndicatorProblem DuplicateMember(string path, string name) =>
        new("duplicate-member", $"{path}.{name}", $"“{name}”出现了不止一次。", $"'{name}' is given more than once.");

    internal static IndicatorProblem WrongType(string path, string zh, string en) =>
        new("wrong-type", path, $"这里应当是{zh}。", $"This must be {en}.");

    internal static IndicatorProblem EmptyText(string path) =>
        new("empty-text", path, "文字不能为空。", "The text is empty.");

    internal static IndicatorProblem UnknownValue(string path, string value, IEnumerable<string> allowed) =>
        new("unknown-value", path, $"“{value}”不在允许的值之内：{string.Join("、", allowed)}。",
            $"'{value}' is none of: {string.Join(", ", allowed)}.");

    internal static IndicatorProblem OutOfRange(string path, double value, string zh, string en) =>
        new("out-of-range", path, $"{Show(value)} 不符合要求：{zh}。", $"{Show(value)} is not {en}.");

    internal static IndicatorProblem UnknownUnit(string path, string unit) =>
        new("unknown-unit", path, $"单位“{unit}”不在单位表中。", $"The unit '{unit}' is not on the list of units.");

    internal static IndicatorProblem DuplicateCode(string path, string code) =>
        new("duplicate-code", path, $"代码“{code}”重复。", $"The code '{code}' is taken already.");

    internal static IndicatorProblem BadCode(string path, string code) =>
        new("bad-code", path, $"代码“{code}”只能由字母、数字、点、横线和下划线组成，并以字母开头。",
            $"The code '{code}' must be a letter, then letters, digits, dots, hyphens and underscores.");

    internal static IndicatorProblem EmptyGroup(string path, string code) =>
        new("empty-group", path, $"“{code}”下面没有任何指标。", $"'{code}' has nothing under it.");

    internal static IndicatorProblem FloorIsTarget(string path, double value) =>
        new("floor-is-target", path, $"下限和目标都是 {Show(value)}，无法计分。",
            $"Floor and target are both {Show(value)}; nothing could be scored.");

    internal static IndicatorProblem RangeNotOrdered(string path) =>
        new("range-not-ordered", path, "应当满足 下限 < 区间起点 ≤ 区间终点 < 上限。",
            "It must hold that floor < target.from <= target.to < ceiling.");

    internal static IndicatorProblem RangeEmpty(string path) =>
        new("range-empty", path, "起点必须小于终点。", "'from' must lie under 'to'.");

    internal static IndicatorProblem PiecewiseNotRising(string path) =>
        new("piecewise-not-rising", path, "各点的原始值必须逐点增大。", "The raw values must rise from point to point.");

    internal static IndicatorProblem PiecewiseNotMonotone(string path) =>
        new("piecewise-not-monotone", path, "得分只能一路上升或一路下降，并且不能处处相同。",
            "The scores must only rise or only fall, and not be all the same.");

    internal static IndicatorProblem TooFew(string path, int least) =>
        new("too-few", path, $"至少需要 {least} 项。", $"At least {least} needed.");

    internal static IndicatorProblem TooMany(string path, int most) =>
        new("too-many", path, $"最多允许 {most} 项。", $"At most {most} allowed.");

    internal static IndicatorProblem BadExpression(string path, string text, int position) =>
        new("bad-expression", path, $"“{text}”在第 {position} 个字符处不是有效的算式。",
            $"'{text}' is no expression over counts: look at character {position}.");

    internal static IndicatorProblem UnknownCount(string path, string id) =>
        new("unknown-count", path, $"没有定义计数项“{id}”。", $"The count '{id}' is not defined.");

    internal static IndicatorProblem UnusedCount(string path, string id) =>
        new("unused-count", path, $"没有指标使用计数项“{id}”。", $"No measure uses the count '{id}'.");

    internal static IndicatorProblem BandsNotRising(string path) =>
        new("bands-not-rising", path, "第一个等次必须从 0 开始，其后逐个升高。",
            "The first must start at 0 and each next one higher.");

    internal static IndicatorProblem SectionTwice(string path, string section) =>
        new("section-twice", path, $"行业门类“{section}”有两条规则。", $"The section '{section}' has two rules.");

    private static string Show(double value) => value.ToString(CultureInfo.InvariantCulture);
}
