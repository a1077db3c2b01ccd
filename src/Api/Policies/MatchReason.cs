using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Feel.Values;

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
    private const string RuleOutput = "规则";
    private const string Anything = "-";

    /// <summary>Finds the row whose output named the rule.</summary>
    public static MatchReason Of(string ruleId, DecisionResult result)
    {
        foreach (var element in result.Explanation)
        {
            foreach (var table in element.Tables)
            {
                if (table.Matched.FirstOrDefault(row => NamesRule(table, row, ruleId)) is { } matched)
                {
                    return From(element.Element.Name, table, matched);
                }
            }
        }

        return new MatchReason("", "", [], []);
    }

    /// <summary>The reason without the conditions on some inputs.</summary>
    public MatchReason Without(IReadOnlySet<string> inputs) =>
        this with { Conditions = [.. Conditions.Where(condition => !inputs.Contains(condition.Input))] };

    private static bool NamesRule(TableExplanation table, MatchedRule row, string ruleId)
    {
        var column = table.Table.Outputs.ToList().FindIndex(output => output.Name == RuleOutput);
        return column >= 0 && row.Outputs[column] is FeelString name && name.Value == ruleId;
    }

    private static MatchReason From(string decision, TableExplanation table, MatchedRule matched)
    {
        var annotations = table.Table.AnnotationNames.Zip(matched.Rule.Annotations, (name, text) => new MatchAnnotation(name, text));
        var conditions = table.Table.Inputs.Select((input, column) =>
            new MatchCondition(input.Label, matched.Rule.Tests[column].Text, table.Inputs[column].ToString()));
        return new MatchReason(
            decision,
            matched.Rule.Id,
            [.. annotations.Where(annotation => annotation.Text.Length > 0)],
            [.. conditions.Where(condition => condition.Test != Anything)]);
    }
}

/// <summary>An annotation of a row.</summary>
public sealed record MatchAnnotation(string Name, string Text);

/// <summary>An input that a row tested.</summary>
public sealed record MatchCondition(string Input, string Test, string Value);
