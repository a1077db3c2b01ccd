using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>One evaluation of a decision table (8): its inputs, the rules that match, and what the hit policy makes of them.</summary>
internal sealed class TableEvaluation(BoxedInterpreter interpreter, DecisionTable table, Scope scope)
{
    internal FeelValue Evaluate(Evaluation evaluation, ExplanationRecorder recorder)
    {
        var inputs = table.Inputs.Select(EvaluateInput).ToArray();
        if (!AreListed(inputs))
        {
            return FeelNull.Value;
        }

        var matched = new List<MatchedRule>();
        foreach (var rule in table.Rules)
        {
            if (!evaluation.Spend(1, default) || (matched.Count > 0 && table.HitPolicy == HitPolicy.First))
            {
                break;
            }

            if (Matches(rule, inputs))
            {
                matched.Add(Conclude(rule, evaluation));
            }
        }

        recorder.Add(new TableExplanation(table, inputs, matched, () => FindFailedCells(inputs, matched)));
        return Conclude(matched, evaluation);

        FeelValue EvaluateInput(InputClause input) =>
            ItemCoercion.Coerce(interpreter.Evaluate(input.Expression, input.Id, scope), input.Type, evaluation);
    }

    /// <summary>A rule that matches, with its outputs.</summary>
    internal MatchedRule Conclude(DecisionRule rule, Evaluation evaluation) => new(rule, EvaluateOutputs(rule, evaluation));

    /// <summary>The value of the table when some rules match.</summary>
    internal FeelValue Conclude(IReadOnlyList<MatchedRule> matched, Evaluation evaluation) =>
        matched.Count == 0 ? NothingMatched(evaluation) : new HitPolicies(interpreter, table, evaluation).Choose(matched);

    // 8.3.2: an input outside the input values of its column is an error of the caller.
    private bool AreListed(FeelValue[] inputs)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            var clause = table.Inputs[i];
            if (inputs[i] is not FeelNull && clause.Values is not null && interpreter.Test(clause.Values, inputs[i], clause.Id, scope) != true)
            {
                interpreter.Fail(FeelProblemKind.InputNotListed, clause.Id, Arguments.Shown(inputs[i]), clause.Label);
                return false;
            }
        }

        return true;
    }

    private bool Matches(DecisionRule rule, FeelValue[] inputs)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            if (interpreter.Test(rule.Tests[i], inputs[i], rule.Id, scope) != true)
            {
                return false;
            }
        }

        return true;
    }

    private FeelValue[] EvaluateOutputs(DecisionRule rule, Evaluation evaluation)
    {
        var outputs = new FeelValue[rule.Entries.Count];
        for (var i = 0; i < outputs.Length; i++)
        {
            var value = interpreter.Evaluate(rule.Entries[i], rule.Id, scope);
            outputs[i] = Listed(ItemCoercion.Coerce(value, table.Outputs[i].Type, evaluation), table.Outputs[i]);
        }

        return outputs;
    }

    private FeelValue Listed(FeelValue output, OutputClause clause) =>
        output is FeelNull || clause.Values is null || interpreter.Test(clause.Values, output, clause.Id, scope) == true
            ? output
            : interpreter.Fail(FeelProblemKind.OutputNotListed, clause.Id, Arguments.Shown(output), clause.Name);

    // 10.3.2.10: the default outputs, else null. Where a table collects or counts, nothing to collect is an empty list or
    // 0, as the other engines have it: a reader of such a table expects to iterate or compare.
    private FeelValue NothingMatched(Evaluation evaluation)
    {
        if (table.Outputs.Any(output => output.Default is not null))
        {
            var outputs = table.Outputs.Select(output => output.Default is { } entry ? interpreter.Evaluate(entry, output.Id, scope) : FeelNull.Value);
            var rule = new MatchedRule(new DecisionRule("", 0, "", [], [], []), [.. outputs]);
            return new HitPolicies(interpreter, table, evaluation).Result(rule);
        }

        return table switch
        {
            { HitPolicy: HitPolicy.Collect, Aggregation: Aggregation.None } => FeelList.Empty,
            { HitPolicy: HitPolicy.Collect, Aggregation: Aggregation.Count } => new FeelNumber(0),
            _ => interpreter.Fail(FeelProblemKind.NoRuleMatched, table.Id, table.Id),
        };
    }

    private IEnumerable<FailedCell> FindFailedCells(FeelValue[] inputs, List<MatchedRule> matched)
    {
        var again = interpreter.WithNewBudget();
        foreach (var rule in table.Rules.Except(matched.Select(match => match.Rule), ReferenceEqualityComparer.Instance).Cast<DecisionRule>())
        {
            for (var i = 0; i < inputs.Length; i++)
            {
                var truth = again.Test(rule.Tests[i], inputs[i], rule.Id, scope);
                if (truth != true)
                {
                    yield return new FailedCell(rule, table.Inputs[i], rule.Tests[i], inputs[i], truth);
                }
            }
        }
    }
}
