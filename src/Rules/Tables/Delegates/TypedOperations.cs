using System.Linq.Expressions;
using Platform.Rules.Feel.Functions;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Delegates;

/// <summary>
/// The operators and functions that are compiled, over typed values with null for FEEL null. Each agrees with the
/// interpreter, to which the specification's mappings are the comment.
/// </summary>
internal static class TypedOperations
{
    private static readonly Dictionary<string, Delegate> Functions = new(StringComparer.Ordinal)
    {
        ["abs"] = (decimal? n) => n is { } number ? Math.Abs(number) : (decimal?)null,
        ["floor"] = (decimal? n) => n is { } number ? decimal.Floor(number) : (decimal?)null,
        ["ceiling"] = (decimal? n) => n is { } number ? decimal.Ceiling(number) : (decimal?)null,
        ["not"] = (bool? negand) => !negand,
        ["string length"] = (string? text) => text is null ? (decimal?)null : CodePoints.Count(text),
        ["contains"] = (string? text, string? match) => Both(text, match)?.Contains(match ?? "", StringComparison.Ordinal),
        ["starts with"] = (string? text, string? match) => Both(text, match)?.StartsWith(match ?? "", StringComparison.Ordinal),
        ["ends with"] = (string? text, string? match) => Both(text, match)?.EndsWith(match ?? "", StringComparison.Ordinal),
    };

    /// <summary>The compiled function of a name; null where the interpreter has to run it.</summary>
    internal static Delegate? FindFunction(string name) => Functions.GetValueOrDefault(name);

    internal static decimal? Calculate(ArithmeticOperator operation, decimal? left, decimal? right)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        try
        {
            return operation switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Subtract => a - b,
                ArithmeticOperator.Multiply => a * b,
                ArithmeticOperator.Divide => b == 0 ? null : a / b,
                _ => Powers.Of(a, b),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    internal static int? Order(string? left, string? right) =>
        left is null || right is null ? null : Ordering.CompareCodePoints(left, right);

    internal static int? Order(CalendarDate? left, CalendarDate? right) =>
        left is { } a && right is { } b ? a.CompareTo(b) : null;

    /// <summary>A comparison of two operands of one typed kind.</summary>
    internal static Expression Compare(ComparisonOperator operation, Expression left, Expression right) => operation switch
    {
        ComparisonOperator.Equal => Equal(left, right),
        ComparisonOperator.NotEqual => Expression.Not(Equal(left, right)),
        _ when left.Type == typeof(decimal?) => Ordered(operation, left, right),
        _ => Ordered(operation, Expression.Call(typeof(TypedOperations), nameof(Order), null, left, right), Expression.Constant(0, typeof(int?))),
    };

    /// <summary>Whether two operands are equal, nulls too; never unknown, because they are of one kind.</summary>
    internal static Expression Equal(Expression left, Expression right) =>
        Expression.Convert(Expression.Equal(left, right, false, null), typeof(bool?));

    private static BinaryExpression Ordered(ComparisonOperator operation, Expression left, Expression right) => operation switch
    {
        ComparisonOperator.Less => Expression.LessThan(left, right, true, null),
        ComparisonOperator.LessOrEqual => Expression.LessThanOrEqual(left, right, true, null),
        ComparisonOperator.Greater => Expression.GreaterThan(left, right, true, null),
        _ => Expression.GreaterThanOrEqual(left, right, true, null),
    };

    private static string? Both(string? text, string? match) => match is null ? null : text;
}
