using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

internal sealed partial class Interpreter
{
    private FeelValue EvaluateArithmetic(Arithmetic node, Scope scope)
    {
        var left = Evaluate(node.Left, scope);
        var right = Evaluate(node.Right, scope);
        return Operations.Apply(node.Operator, left, right, evaluation, node.Span);
    }

    // Table 62.
    private FeelValue EvaluateNegation(Negation node, Scope scope) => Evaluate(node.Operand, scope) switch
    {
        FeelNumber number => new FeelNumber(-number.Value),
        FeelDaysDuration duration => new FeelDaysDuration(-duration.Seconds),
        FeelMonthsDuration duration => new FeelMonthsDuration(-duration.Months),
        FeelNull => Fail(node, FeelProblemKind.NullOperand, "-"),
        var other => Fail(node, FeelProblemKind.WrongOperandType, "-", "", $"{other.Type}"),
    };

    private FeelValue EvaluateComparison(Comparison node, Scope scope)
    {
        var left = Evaluate(node.Left, scope);
        var right = Evaluate(node.Right, scope);
        return Comparisons.Value(Comparisons.Apply(node.Operator, left, right, evaluation, node.Span));
    }

    // Table 55: e1 between e2 and e3 is e1 >= e2 and e1 <= e3.
    private FeelValue EvaluateBetween(Between node, Scope scope)
    {
        var value = Evaluate(node.Value, scope);
        var low = Evaluate(node.Low, scope);
        var high = Evaluate(node.High, scope);
        var above = Comparisons.Apply(ComparisonOperator.GreaterOrEqual, value, low, evaluation, node.Span);
        var below = Comparisons.Apply(ComparisonOperator.LessOrEqual, value, high, evaluation, node.Span);
        return Comparisons.Value(Comparisons.And(above, below));
    }

    // Table 50. What is not boolean counts as unknown.
    private FeelValue EvaluateConjunction(Conjunction node, Scope scope)
    {
        var left = Truth(Evaluate(node.Left, scope), node.Left, "and");
        return left == false
            ? FeelBoolean.False
            : Comparisons.Value(Comparisons.And(left, Truth(Evaluate(node.Right, scope), node.Right, "and")));
    }

    private FeelValue EvaluateDisjunction(Disjunction node, Scope scope)
    {
        var left = Truth(Evaluate(node.Left, scope), node.Left, "or");
        return left == true
            ? FeelBoolean.True
            : Comparisons.Value(Comparisons.Or(left, Truth(Evaluate(node.Right, scope), node.Right, "or")));
    }

    private bool? Truth(FeelValue value, FeelExpression node, string operation)
    {
        if (value is not FeelBoolean)
        {
            Fail(node, FeelProblemKind.ConditionNotBoolean, operation, $"{value.Type}");
        }

        return Comparisons.Truth(value);
    }

    // 10.3.2.7: endpoints of one ordered type, the first not above the second.
    private FeelValue EvaluateRange(RangeLiteral node, Scope scope)
    {
        var start = Evaluate(node.Start, scope);
        var end = Evaluate(node.End, scope);
        return Ranges.Between(start, node.StartIncluded, end, node.EndIncluded) is { } range
            ? range
            : Fail(node, FeelProblemKind.InvalidRange, Arguments.Shown(start), Arguments.Shown(end));
    }

    // 10.3.2.7: (< e) and its like are ranges without the other endpoint; (= e) holds one value; (!= e) is no range.
    private FeelValue EvaluateUnaryComparison(UnaryComparison node, Scope scope)
    {
        var endpoint = Evaluate(node.Endpoint, scope);
        return Ranges.Of(node.Operator, endpoint) is { } range
            ? range
            : node.Operator == ComparisonOperator.NotEqual ? Fail(node, FeelProblemKind.NotAValue, "!=")
            : Fail(node, FeelProblemKind.InvalidRange, OperatorText.Of(node.Operator), Arguments.Shown(endpoint));
    }
}
