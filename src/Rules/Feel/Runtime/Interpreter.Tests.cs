using System.Diagnostics;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

internal sealed partial class Interpreter
{
    /// <summary>Whether a value passes the tests of a cell (10.3.2.8 and 8.3.3); null where that is unknown.</summary>
    internal bool? Test(UnaryTests tests, FeelValue input, Scope scope) => tests switch
    {
        AnyInput => true,
        PositiveTests positive => AnyHolds(positive.Tests, input, scope),
        NegatedTests negated => !AnyHolds(negated.Tests, input, scope),
        _ => throw new UnreachableException($"{tests.GetType().Name} are no tests."),
    };

    private FeelValue EvaluateMembership(Membership node, Scope scope)
    {
        var value = Evaluate(node.Value, scope);
        return Comparisons.Value(AnyHolds(node.Tests, value, scope));
    }

    private bool? AnyHolds(IReadOnlyList<UnaryTest> tests, FeelValue input, Scope scope)
    {
        bool? any = false;
        var inner = new InputScope(scope, input);
        foreach (var test in tests)
        {
            any = Comparisons.Or(any, Holds(test, input, inner));
            if (any == true)
            {
                break;
            }
        }

        return any;
    }

    // Table 55. A condition on '?' decides by itself; a comparison compares; any other expression gives the value,
    // range or list that the input is compared with.
    private bool? Holds(UnaryTest test, FeelValue input, Scope scope)
    {
        if (test.Expression is UnaryComparison comparison)
        {
            var endpoint = Evaluate(comparison.Endpoint, scope);
            return Comparisons.Apply(comparison.Operator, input, endpoint, evaluation, comparison.Span);
        }

        var tested = Evaluate(test.Expression, scope);
        return tested switch
        {
            FeelBoolean truth when test.ReadsInput || IsCondition(test.Expression, input) => truth.Value,
            FeelRange range when input is not FeelRange => Comparisons.Contains(range, input, evaluation, test.Expression.Span),
            FeelList list => IsAmong(list, input, test.Expression.Span),
            FeelNull when test.Expression is RangeLiteral || (test.ReadsInput && input is not FeelNull) => null,
            _ => Equal(input, tested, test.Expression.Span),
        };
    }

    // A condition without '?' decides by itself too, unless the input is a boolean that it can be compared with.
    private static bool IsCondition(FeelExpression expression, FeelValue input) =>
        input is not FeelBoolean && expression is not (ValueLiteral or Name or PathExpression);

    private bool? Equal(FeelValue input, FeelValue tested, Span span) =>
        Comparisons.Apply(ComparisonOperator.Equal, input, tested, evaluation, span);

    // The input is the list, one of its elements, or in a range among its elements.
    private bool? IsAmong(FeelList list, FeelValue input, Span span)
    {
        if (!evaluation.Spend(list.Items.Count, span))
        {
            return null;
        }

        return Equality.AreEqual(input, list) == true || list.Items.Any(item => item is FeelRange range && input is not FeelRange
            ? evaluation.Attempt(() => Comparisons.Value(Comparisons.Contains(range, input, evaluation, span))) == FeelBoolean.True
            : Equality.AreEqual(input, item) == true);
    }
}
