using Platform.Rules.Dmn;
using Platform.Rules.Feel;

namespace Platform.Rules.Analysis.Explanations;

/// <summary>Why one evaluation of a table came out as it did.</summary>
/// <param name="Table">The table.</param>
/// <param name="Counted">The rules that matched and counted, in the order of the table.</param>
/// <param name="Missed">
/// The other rules, the nearest first: those that lack the fewest cells, of these the ones whose numbers lack the least
/// in proportion. A rule without failed cells matched but was kept from the result by the hit policy.
/// </param>
/// <param name="IsReproduced">Whether evaluating the recorded inputs again gave the recorded rules.</param>
public sealed record OutcomeExplanation(
    DecisionTable Table, IReadOnlyList<RuleReason> Counted, IReadOnlyList<RuleReason> Missed, bool IsReproduced)
{
    /// <summary>The rules that lack exactly one cell.</summary>
    public IEnumerable<RuleReason> NearMisses => Missed.Where(reason => reason.Failed.Count == 1);

    /// <summary>A sentence for each rule that counted, then for each near miss.</summary>
    /// <param name="language">The language.</param>
    public IEnumerable<string> Sentences(ProblemLanguage language)
    {
        var words = new ReasonWords(Table, language);
        return Counted.Select(words.ForCounted).Concat(NearMisses.Select(words.ForMissed));
    }

    /// <summary>The sentence for one rule of the table.</summary>
    /// <param name="reason">A reason of this explanation.</param>
    /// <param name="language">The language.</param>
    public string Sentence(RuleReason reason, ProblemLanguage language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var words = new ReasonWords(Table, language);
        return reason.Failed.Count == 0 ? words.ForCounted(reason) : words.ForMissed(reason);
    }
}
