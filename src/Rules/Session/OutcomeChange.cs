using Platform.Rules.Dmn;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables;

namespace Platform.Rules.Session;

/// <summary>A change of what the rules say about a subject.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Table">The table.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Row">The subject.</param>
/// <param name="Episode">How many times the rule has begun to count for the subject, from 1.</param>
/// <param name="Outputs">The outputs of the rule, an output column; empty where it left.</param>
/// <param name="Date">The day of the session on which it happened.</param>
public sealed record OutcomeChange(
    OutcomeChangeKind Kind, CompiledTable Table, DecisionRule Rule, int Row, int Episode, IReadOnlyList<FeelValue> Outputs, DateOnly Date);
