using Platform.Rules.Feel;
using Platform.Rules.Feel.Functions;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>What the hit policies make of the matching rules of a table (8.2.8).</summary>
internal sealed class HitPolicies(BoxedInterpreter interpreter, DecisionTable table, Evaluation evaluation)
{
    /// <summary>The result of at least one matching rule.</summary>
    internal FeelValue Choose(IReadOnlyList<MatchedRule> matched) => table.HitPolicy switch
    {
        HitPolicy.Unique => matched.Count == 1 ? Result(matched[0]) : Refuse(FeelProblemKind.SeveralRulesMatched, matched),
        HitPolicy.Any => Agree(matched) ? Result(matched[0]) : Refuse(FeelProblemKind.RulesDisagree, matched),
        HitPolicy.Priority => Result(ByPriority(matched)[0]),
        HitPolicy.First => Result(matched[0]),
        HitPolicy.OutputOrder => ListOf(ByPriority(matched)),
        HitPolicy.RuleOrder => ListOf(matched),
        _ => table.Aggregation == Aggregation.None ? ListOf(matched) : Aggregate(matched),
    };

    /// <summary>Those of the matching rules whose outputs reach the result; none where the policy refuses them.</summary>
    internal IReadOnlyList<MatchedRule> Counting(IReadOnlyList<MatchedRule> matched) => table.HitPolicy switch
    {
        HitPolicy.Unique => matched.Count == 1 ? matched : [],
        HitPolicy.Any => Agree(matched) ? matched : [],
        HitPolicy.Priority => matched.Count == 0 ? [] : [ByPriority(matched)[0]],
        HitPolicy.First => [.. matched.Take(1)],
        _ => matched,
    };

    /// <summary>The outputs of a rule: the only one, or a context of several.</summary>
    internal FeelValue Result(MatchedRule match) => match.Outputs is [var only]
        ? only
        : new FeelContext(table.Outputs.Zip(match.Outputs, (clause, output) => KeyValuePair.Create(clause.Name, output)));

    private FeelList ListOf(IEnumerable<MatchedRule> matched) => new([.. matched.Select(Result)]);

    private FeelNull Refuse(FeelProblemKind kind, IReadOnlyList<MatchedRule> matched)
    {
        var rules = string.Join(", ", matched.Select(match => match.Rule.Index));
        return interpreter.Fail(kind, table.Id, table.Id, rules);
    }

    private static bool Agree(IReadOnlyList<MatchedRule> matched) =>
        matched.All(match => match.Outputs.Zip(matched[0].Outputs).All(pair => Equality.AreEqual(pair.First, pair.Second) == true));

    // Rules whose outputs stand earlier among the output values come first, the leftmost column deciding first.
    private List<MatchedRule> ByPriority(IReadOnlyList<MatchedRule> matched)
    {
        var ordered = matched.OrderBy(_ => 0);
        for (var i = 0; i < table.Outputs.Count; i++)
        {
            var column = i;
            ordered = ordered.ThenBy(match => Rank(match.Outputs[column], table.Outputs[column]));
        }

        return [.. ordered];
    }

    private int Rank(FeelValue output, OutputClause clause)
    {
        if (clause.Values?.Root is not PositiveTests values)
        {
            return 0;
        }

        for (var i = 0; i < values.Tests.Count; i++)
        {
            var single = clause.Values with { Root = new PositiveTests([values.Tests[i]], values.Span) };
            if (interpreter.Test(single, output, clause.Id, Scope.Empty) == true)
            {
                return i;
            }
        }

        return values.Tests.Count;
    }

    // An aggregate of several columns aggregates each.
    private FeelValue Aggregate(IReadOnlyList<MatchedRule> matched)
    {
        var columns = table.Outputs.Select((_, column) => Aggregate([.. matched.Select(match => match.Outputs[column])])).ToList();
        return Result(new MatchedRule(matched[0].Rule, columns));
    }

    private FeelValue Aggregate(IReadOnlyList<FeelValue> outputs)
    {
        if (table.Aggregation == Aggregation.Count)
        {
            return new FeelNumber(outputs.Count);
        }

        var name = table.Aggregation switch
        {
            Aggregation.Sum => "sum",
            Aggregation.Min => "min",
            _ => "max",
        };
        return Invocation.Invoke(BuiltInFunctions.All[name], [(null, new FeelList(outputs))], evaluation, default);
    }
}
