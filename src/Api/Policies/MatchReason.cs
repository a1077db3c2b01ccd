using Platform.Rules.Analysis.Explanations;
using Platform.Rules.Dmn;

namespace Platform.Api.Policies;

/// <summary>Why a row of a decision table applied: the table, the row, its annotations, and the inputs that it tested.</summary>
/// <param name="Decision">Name of the decision.</param>
/// <param name="RowId">Id of the matched row in the DMN file.</param>
/// <param name="Annotations">Column name and text, for example 依据 with the article of law.</param>
/// <param name="Conditions">The tested inputs: name, test as written, value as a FEEL literal.</param>
public sealed record MatchReason(
    string Decision,
    string RowId,
    IReadOnlyList<MatchAnnotation> Annotations,
    IReadOnlyList<MatchCondition> Conditions)
{
    public static MatchReason From(string decision, DecisionTable table, RuleReason reason) => new(
        decision,
        reason.Rule.Id,
        [
            .. table.AnnotationNames.Zip(reason.Rule.Annotations, (name, text) => new MatchAnnotation(name, text))
                .Where(annotation => annotation.Text.Length > 0),
        ],
        [.. reason.Passed.Select(cell => new MatchCondition(cell.Input.Label, cell.Test.Text, cell.Value.ToString()))]);

    /// <summary>The reason without the conditions on some inputs.</summary>
    public MatchReason Without(IReadOnlySet<string> inputs) =>
        this with { Conditions = [.. Conditions.Where(condition => !inputs.Contains(condition.Input))] };
}

/// <summary>An annotation of a row.</summary>
public sealed record MatchAnnotation(string Name, string Text);

/// <summary>An input that a row tested.</summary>
public sealed record MatchCondition(string Input, string Test, string Value);
