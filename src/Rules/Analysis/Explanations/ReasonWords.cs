using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Analysis.Explanations;

/// <summary>Puts reasons into sentences, from the headings and annotations of the table and the units of its inputs.</summary>
internal sealed class ReasonWords(DecisionTable table, ProblemLanguage language)
{
    private static readonly Dictionary<string, (string Chinese, string English)> Units = new(StringComparer.Ordinal)
    {
        ["calendar_day"] = ("天", "calendar days"),
        ["working_day"] = ("个工作日", "working days"),
        ["percent"] = ("个百分点", "percentage points"),
        ["person"] = ("人", "persons"),
        ["count"] = ("次", ""),
        ["hour"] = ("小时", "hours"),
        ["year"] = ("年", "years"),
        ["score"] = ("分", "points"),
        ["yuan"] = ("元", "yuan"),
    };

    private bool IsChinese => language == ProblemLanguage.Chinese;

    internal string ForCounted(RuleReason reason)
    {
        var cells = reason.Passed.Select(cell => IsChinese ? $"{cell.Input.Label}为 {Shown(cell.Value)}（{cell.Test.Text}）" : $"{cell.Input.Label} is {Shown(cell.Value)} ({cell.Test.Text})");
        var because = reason.Passed.Count == 0 ? IsChinese ? "无条件" : "no condition" : Joined(cells);
        return (IsChinese ? $"{NameOf(reason)}命中：{because}{Annotations(reason)}。" : $"{NameOf(reason)} matches: {because}{Annotations(reason)}.");
    }

    internal string ForMissed(RuleReason reason)
    {
        var cells = Joined(reason.Failed.Select(ForFailed));
        return IsChinese ? $"{NameOf(reason)}未命中：{cells}。" : $"{NameOf(reason)} does not match: {cells}.";
    }

    private string ForFailed(CellReason cell)
    {
        var label = cell.Input.Label;
        var value = Shown(cell.Value);
        if (cell.Missing is not { } missing)
        {
            return IsChinese ? $"{label}为 {value}，需 {cell.Test.Text}" : $"{label} is {value}, needs {cell.Test.Text}";
        }

        var amount = Amount(Math.Abs(missing.Distance), cell.Unit ?? (cell.Value is FeelDate ? "calendar_day" : null));
        return IsChinese
            ? $"{label}为 {value}，需 {missing.Relation}，差 {amount}"
            : $"{label} is {value}, needs {missing.Relation} ({amount} {(missing.Distance >= 0 ? "short" : "too much")})";
    }

    private string Amount(decimal amount, string? unit)
    {
        var number = new FeelNumber(amount).ToString();
        if (unit is null || !Units.TryGetValue(unit, out var name))
        {
            return unit is null ? number : $"{number} {unit}";
        }

        return IsChinese ? $"{number} {name.Chinese}" : $"{number} {name.English}".TrimEnd();
    }

    private string NameOf(RuleReason reason)
    {
        var first = reason.Outputs.Count > 0 && reason.Outputs[0] is FeelString text ? text.Value : reason.Rule.Id;
        return IsChinese ? $"第 {reason.Rule.Index} 条规则（{first}）" : $"Rule {reason.Rule.Index} ({first})";
    }

    private string Annotations(RuleReason reason)
    {
        var texts = reason.Rule.Annotations.Zip(table.AnnotationNames, (text, name) => (Name: name, Text: text)).Where(pair => pair.Text.Length > 0);
        return string.Concat(texts.Select(pair => IsChinese ? $"；{pair.Name}：{pair.Text}" : $"; {pair.Name}: {pair.Text}"));
    }

    private string Shown(FeelValue value) => value switch
    {
        FeelNull => IsChinese ? "空" : "missing",
        FeelBoolean truth => IsChinese ? truth.Value ? "是" : "否" : truth.Value ? "yes" : "no",
        FeelString text => text.Value,
        FeelDate date => date.Value.ToString(),
        _ => value.ToString(),
    };

    private string Joined(IEnumerable<string> parts) => string.Join(IsChinese ? "；" : "; ", parts);
}
