using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Analysis.Explanations;

/// <summary>Why a rule counted, or did not.</summary>
/// <param name="Rule">The rule, with its annotations.</param>
/// <param name="Outputs">Its outputs, an output column; empty where it did not count.</param>
/// <param name="Passed">The cells that passed; those that take anything are left out.</param>
/// <param name="Failed">The cells that did not; empty for a rule that matched.</param>
public sealed record RuleReason(
    DecisionRule Rule, IReadOnlyList<FeelValue> Outputs, IReadOnlyList<CellReason> Passed, IReadOnlyList<CellReason> Failed);
