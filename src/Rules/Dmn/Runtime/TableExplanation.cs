using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>A rule that matched.</summary>
/// <param name="Rule">The rule, with its id, place and annotations.</param>
/// <param name="Outputs">Its outputs, one an output column.</param>
public sealed record MatchedRule(DecisionRule Rule, IReadOnlyList<FeelValue> Outputs);

/// <summary>A cell that kept its rule from matching.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Input">The column.</param>
/// <param name="Test">The cell.</param>
/// <param name="Value">The input that did not pass.</param>
/// <param name="Truth">false where the test failed, null where its outcome is unknown.</param>
public sealed record FailedCell(DecisionRule Rule, InputClause Input, TestsText Test, FeelValue Value, bool? Truth);

/// <summary>How one evaluation of a decision table came out.</summary>
public sealed class TableExplanation
{
    private readonly Func<IEnumerable<FailedCell>> _findFailedCells;

    internal TableExplanation(
        DecisionTable table, IReadOnlyList<FeelValue> inputs, IReadOnlyList<MatchedRule> matched, Func<IEnumerable<FailedCell>> findFailedCells)
    {
        Table = table;
        Inputs = inputs;
        Matched = matched;
        _findFailedCells = findFailedCells;
    }

    /// <summary>The table.</summary>
    public DecisionTable Table { get; }

    /// <summary>The values of the input columns.</summary>
    public IReadOnlyList<FeelValue> Inputs { get; }

    /// <summary>
    /// The rules that matched, in the order of the table; all of them where a hit policy refuses several. A table with
    /// the policy First stops at the first.
    /// </summary>
    public IReadOnlyList<MatchedRule> Matched { get; }

    /// <summary>
    /// The cells that kept each other rule from matching, rule by rule, evaluated when they are asked for and each time
    /// anew, with a budget of their own.
    /// </summary>
    public IEnumerable<FailedCell> FindFailedCells() => _findFailedCells();
}
