using Platform.Api.Evaluation;
using Platform.Domain;
using Platform.Domain.Statutes;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies;

/// <summary>Finds the first day on which rules begin or end for an enterprise although nobody does anything.</summary>
public static class DecisionOutlook
{
    /// <summary>How far it looks: over a year, so that every yearly date is seen.</summary>
    public const int MostDays = 400;

    /// <param name="basis">The enterprise as it is now.</param>
    /// <param name="now">The instant of the basis.</param>
    /// <returns><see langword="null"/> where nothing changes within <see cref="MostDays"/>.</returns>
    public static DecisionChange? After(DecisionBasis basis, DateTimeOffset now)
    {
        var law = basis.Pack.LawOn(ChinaTime.DateOf(now));
        var before = basis.Inputs;
        var rules = RulesFor(basis.Pack, before);
        for (var day = 1; day <= MostDays; day++)
        {
            var after = InputsOn(basis, law, now.AddDays(day));
            if (!after.Equals(before) && RulesFor(basis.Pack, after) is var then && !then.SetEquals(rules))
            {
                return new DecisionChange(
                    ChinaTime.DateOf(now.AddDays(day)), [.. then.Except(rules).Order(StringComparer.Ordinal)], [.. rules.Except(then).Order(StringComparer.Ordinal)],
                    [.. Crossings(before, after).Where(crossing => basis.Shows(crossing.Input))]);
            }

            before = after;
        }

        return null;
    }

    private static FeelContext InputsOn(DecisionBasis basis, Law law, DateTimeOffset instant) =>
        RuleInputs.AsContext(RuleInputs.Of(basis.File, basis.Pack, law, instant));

    private static HashSet<string> RulesFor(PolicyPack pack, FeelContext inputs) =>
        [.. pack.Supervision.RulesFor(inputs), .. pack.Services.RulesFor(inputs)];

    private static IEnumerable<ChangedInput> Crossings(FeelContext before, FeelContext after) =>
        from entry in after.Entries
        let old = before.Find(entry.Key) ?? FeelNull.Value
        where !entry.Value.Equals(old)
        select new ChangedInput(entry.Key, old, entry.Value);
}

/// <summary>What changes for an enterprise on a day, unless something happens before.</summary>
/// <param name="Entered">Rules that begin to apply, in order.</param>
/// <param name="Left">Rules that cease to apply, in order.</param>
public sealed record DecisionChange(DateOnly Date, IReadOnlyList<string> Entered, IReadOnlyList<string> Left, IReadOnlyList<ChangedInput> Crossings)
{
    public string Sentence(ProblemLanguage language)
    {
        var isChinese = language == ProblemLanguage.Chinese;
        var reasons = string.Join(isChinese ? "、" : ", ", Crossings.Select(crossing => isChinese
            ? $"{crossing.Input}由 {crossing.Before} 变为 {crossing.After}"
            : $"{crossing.Input} goes from {crossing.Before} to {crossing.After}"));
        var parts = new[] { Part(Entered, isChinese ? "开始适用" : "begins"), Part(Left, isChinese ? "不再适用" : "ends") }.OfType<string>();
        return isChinese
            ? $"若无变化，{Date:yyyy-MM-dd} {string.Join("，", parts)}：{reasons}。"
            : $"Unless something changes, on {Date:yyyy-MM-dd} {string.Join(", ", parts)}: {reasons}.";
    }

    private static string? Part(IReadOnlyList<string> rules, string verb) => rules.Count == 0 ? null : $"{verb} {string.Join(' ', rules)}";
}

/// <summary>An input that is another on one day than on the day before.</summary>
public sealed record ChangedInput(string Input, FeelValue Before, FeelValue After);
