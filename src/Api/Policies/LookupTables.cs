using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;

namespace Platform.Api.Policies;

/// <summary>Reads decision tables that hold data: every rule is a row, its outputs are constants.</summary>
public static class LookupTables
{
    /// <summary>The rows in the order of the table.</summary>
    /// <exception cref="FormatException">There is no such table, or a cell is no constant.</exception>
    public static IReadOnlyList<FeelContext> RowsOf(this DmnModel model, string decision) =>
        model.Find(decision) is Decision { Logic: DecisionTable table }
            ? [.. table.Rules.Select(rule => RowOf(table, rule))]
            : throw new FormatException($"There is no decision table “{decision}”.");

    private static FeelContext RowOf(DecisionTable table, DecisionRule rule) =>
        new(table.Outputs.Zip(rule.Entries, (output, entry) => KeyValuePair.Create(output.Name, Constant(rule, entry))));

    private static FeelValue Constant(DecisionRule rule, ExpressionText entry)
    {
        if (entry.Root is null)
        {
            throw new FormatException($"Rule {rule.Id}: “{entry.Text}” cannot be read.");
        }

        var outcome = FeelEvaluator.Evaluate(entry.Root, FeelContext.Empty);
        return outcome.Problems.Count == 0 ? outcome.Value : throw new FormatException($"Rule {rule.Id}: “{entry.Text}” is no constant.");
    }
}
