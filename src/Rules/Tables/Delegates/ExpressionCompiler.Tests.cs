using System.Linq.Expressions;
using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Tables.Delegates;

// Cells (10.3.2.8 and table 55), case by case as the interpreter decides them.
internal sealed partial class ExpressionCompiler
{
    /// <summary>Longer lists of tests are left to the interpreter.</summary>
    private const int MaxTests = 64;

    private static readonly ConstantExpression True = Expression.Constant(true, typeof(bool?));
    private static readonly ConstantExpression False = Expression.Constant(false, typeof(bool?));
    private static readonly ConstantExpression Unknown = Expression.Constant(null, typeof(bool?));

    private Expression? Visit(UnaryTests tests) => tests switch
    {
        AnyInput => True,
        PositiveTests positive => AnyHolds(positive.Tests),
        NegatedTests negated => AnyHolds(negated.Tests) is { } any ? Expression.Not(any) : null,
        _ => null,
    };

    private BlockExpression? VisitMembership(Membership node)
    {
        if (node.Tests.Count > MaxTests || Visit(node.Value) is not { } value)
        {
            return null;
        }

        var outer = _input;
        var variable = Expression.Variable(value.Type, "value");
        _input = variable;
        var any = AnyHolds(node.Tests);
        _input = outer;
        return any is null ? null : Expression.Block([variable], Expression.Assign(variable, value), any);
    }

    private Expression? AnyHolds(IReadOnlyList<UnaryTest> tests)
    {
        Expression? any = null;
        foreach (var test in tests)
        {
            if (_input is null || Holds(test, _input) is not { } holds)
            {
                return null;
            }

            any = any is null ? holds : Expression.Or(any, holds);
        }

        return any;
    }

    private Expression? Holds(UnaryTest test, Expression input) => test.Expression switch
    {
        UnaryComparison comparison => HoldsComparison(comparison, input),
        RangeLiteral range => HoldsRange(range, input),
        NullLiteral => TypedOperations.Equal(input, Expression.Constant(null, input.Type)),
        ValueLiteral or Name or PathExpression => HoldsEqual(test, input),
        _ => Visit(test.Expression)?.Type == typeof(bool?) ? HoldsCondition(test, input) : HoldsEqual(test, input),
    };

    private Expression? HoldsComparison(UnaryComparison node, Expression input)
    {
        if (node.Endpoint is NullLiteral && node.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            return TypedOperations.Compare(node.Operator, input, Expression.Constant(null, input.Type));
        }

        return Compared(node.Operator, input, Visit(node.Endpoint));
    }

    // An inverted or incomplete range, and any range for null, leaves the matter unknown.
    private ConditionalExpression? HoldsRange(RangeLiteral node, Expression input)
    {
        var start = Visit(node.Start);
        var end = Visit(node.End);
        var isRange = Compared(ComparisonOperator.LessOrEqual, start, end);
        var above = Compared(node.StartIncluded ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater, input, start);
        var below = Compared(node.EndIncluded ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less, input, end);
        return isRange is null || above is null || below is null
            ? null
            : Expression.Condition(Expression.Equal(isRange, True), Expression.And(above, below), Unknown);
    }

    private Expression? HoldsEqual(UnaryTest test, Expression input) =>
        !test.ReadsInput && Visit(test.Expression) is { } value && value.Type == input.Type
            ? TypedOperations.Equal(input, value)
            : null;

    // A condition decides by itself where it reads '?' or the input is no boolean. One that comes out unknown is then
    // compared as null: unknown for an input that is there and speaks of '?', else equal to the input only if that is null.
    private BlockExpression? HoldsCondition(UnaryTest test, Expression input)
    {
        if (Visit(test.Expression) is not { } condition)
        {
            return null;
        }

        var truth = Expression.Variable(typeof(bool?), "truth");
        var inputIsNull = Expression.Equal(input, Expression.Constant(null, input.Type));
        Expression whenKnown = !test.ReadsInput && input.Type == typeof(bool?)
            ? Expression.Condition(inputIsNull, truth, TypedOperations.Equal(input, truth))
            : truth;
        var whenUnknown = Expression.Condition(inputIsNull, True, test.ReadsInput ? Unknown : False);
        return Expression.Block(
            [truth],
            Expression.Assign(truth, condition),
            Expression.Condition(Expression.Equal(truth, Unknown), whenUnknown, whenKnown));
    }
}
