using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Session;

/// <summary>What will change for a subject by the passing of time alone, unless something else happens before.</summary>
/// <param name="Date">The first day on which anything changes.</param>
/// <param name="Changes">What will have changed on that day.</param>
/// <param name="Crossings">The elapsed inputs whose value is another on that day than the day before.</param>
public sealed record UpcomingChange(DateOnly Date, IReadOnlyList<OutcomeChange> Changes, IReadOnlyList<InputCrossing> Crossings)
{
    /// <summary>A sentence for each change.</summary>
    /// <param name="language">The language.</param>
    public IEnumerable<string> Sentences(ProblemLanguage language)
    {
        var isChinese = language == ProblemLanguage.Chinese;
        var reasons = string.Join(isChinese ? "、" : ", ", Crossings.Select(crossing =>
            isChinese ? $"{crossing.Input}由 {crossing.Before} 变为 {crossing.After}" : $"{crossing.Input} goes from {crossing.Before} to {crossing.After}"));
        return Changes.Select(change => isChinese
            ? $"若无变化，{Date:yyyy-MM-dd} {(change.Kind == OutcomeChangeKind.Left ? "不再适用" : "开始适用")}规则 {NameOf(change)}：{reasons}。"
            : $"Unless something changes, {NameOf(change)} {(change.Kind == OutcomeChangeKind.Left ? "ends" : "begins")} on {Date:yyyy-MM-dd}: {reasons}.");
    }

    private static string NameOf(OutcomeChange change) =>
        change.Outputs.Count > 0 && change.Outputs[0] is FeelString text ? text.Value : change.Rule.Id;
}
