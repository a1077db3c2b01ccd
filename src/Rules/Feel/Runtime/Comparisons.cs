using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>Comparisons and the three truth values: null stands for unknown throughout (10.3.2.12, table 50).</summary>
internal static class Comparisons
{
    internal static bool? Apply(ComparisonOperator operation, FeelValue left, FeelValue right, Evaluation evaluation, Span span)
    {
        if (!evaluation.Spend((int)Math.Min(left.Weight, right.Weight), span))
        {
            return null;
        }

        if (operation is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            var equal = Equality.AreEqual(left, right);
            if (equal is null)
            {
                evaluation.Fail(FeelProblemKind.NotComparable, span, $"{left.Type}", $"{right.Type}");
            }

            return operation == ComparisonOperator.Equal ? equal : !equal;
        }

        if (left is FeelNull || right is FeelNull)
        {
            evaluation.Fail(FeelProblemKind.NullOperand, span, OperatorText.Of(operation));
            return null;
        }

        var order = Ordering.Compare(left, right);
        if (order is null)
        {
            evaluation.Fail(FeelProblemKind.NotComparable, span, $"{left.Type}", $"{right.Type}");
        }

        return Holds(operation, order);
    }

    /// <summary>Whether a value lies in a range; null where it cannot be compared with an endpoint.</summary>
    internal static bool? Contains(FeelRange range, FeelValue value, Evaluation evaluation, Span span)
    {
        var above = range.Start is FeelNull
            ? true
            : Apply(range.StartIncluded ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater, value, range.Start, evaluation, span);
        return above is null || range.End is FeelNull
            ? above
            : And(above, Apply(range.EndIncluded ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less, value, range.End, evaluation, span));
    }

    internal static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false : left is null || right is null ? null : true;

    internal static bool? Or(bool? left, bool? right) =>
        left == true || right == true ? true : left is null || right is null ? null : false;

    internal static FeelValue Value(bool? truth) => truth is { } known ? FeelBoolean.Of(known) : FeelNull.Value;

    internal static bool? Truth(FeelValue value) => (value as FeelBoolean)?.Value;

    private static bool? Holds(ComparisonOperator operation, int? order) => operation switch
    {
        _ when order is null => null,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        _ => order >= 0,
    };
}
