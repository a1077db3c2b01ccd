using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Index;

/// <summary>
/// What a cell compares its input with, for cells made of nothing but comparisons with constants: between two of the
/// constants such a cell cannot change its mind.
/// </summary>
internal sealed class CellShape
{
    private const int FoldingSteps = 1_000;

    private static readonly EvaluationOptions Folding = new() { Budget = EvaluationBudget.Default with { MaxSteps = FoldingSteps } };

    private readonly List<FeelValue> _equated = [];
    private readonly List<FeelValue> _ordered = [];

    /// <summary>Constants that the input is only compared with for equality.</summary>
    internal IReadOnlyList<FeelValue> Equated => _equated;

    /// <summary>Constants that the input is ordered against.</summary>
    internal IReadOnlyList<FeelValue> Ordered => _ordered;

    /// <summary>The shape of a cell; null if it does more than compare with constants.</summary>
    internal static CellShape? Of(UnaryTests tests)
    {
        var shape = new CellShape();
        return SyntaxParts.Of(tests).All(shape.TryTest) ? shape : null;
    }

    /// <summary>The value of an expression that is the same everywhere; null if it is not or is too costly.</summary>
    internal static FeelValue? ConstantOf(FeelExpression node)
    {
        if (node is ValueLiteral literal)
        {
            return literal.Value;
        }

        if (!NameUse.Of(node).IsConstant)
        {
            return null;
        }

        var evaluation = new Evaluation(Folding);
        var value = new Interpreter(evaluation).Evaluate(node, Scope.Empty);
        return evaluation.Stopped ? null : value;
    }

    private bool TryTest(UnaryTest test) => test.Expression is UnaryComparison comparison
        ? TryConstant(comparison.Endpoint, IsOrder(comparison.Operator))
        : TryCondition(test.Expression) || (!test.ReadsInput && TryConstant(test.Expression, isOrdered: false));

    private bool TryCondition(FeelExpression node) => node switch
    {
        Comparison { Left: InputValue } comparison => TryConstant(comparison.Right, IsOrder(comparison.Operator)),
        Comparison { Right: InputValue } comparison => TryConstant(comparison.Left, IsOrder(comparison.Operator)),
        Between { Value: InputValue } between => TryConstant(between.Low, isOrdered: true) && TryConstant(between.High, isOrdered: true),
        Membership { Value: InputValue } membership => membership.Tests.All(TryTest),
        Conjunction conjunction => TryCondition(conjunction.Left) && TryCondition(conjunction.Right),
        Disjunction disjunction => TryCondition(disjunction.Left) && TryCondition(disjunction.Right),
        FunctionInvocation { Function: Name { Identifier: "not" }, Arguments: [{ Name: null, Value: var negand }] } => TryCondition(negand),
        _ => false,
    };

    private bool TryConstant(FeelExpression node, bool isOrdered)
    {
        if (ConstantOf(node) is not { } value)
        {
            return false;
        }

        Add(value, isOrdered);
        return true;
    }

    private void Add(FeelValue value, bool isOrdered)
    {
        switch (value)
        {
            case FeelRange range:
                Add(range.Start, isOrdered: true);
                Add(range.End, isOrdered: true);
                break;
            case FeelList list:
                foreach (var item in list.Items)
                {
                    Add(item, isOrdered);
                }

                break;
            default:
                (isOrdered ? _ordered : _equated).Add(value);
                break;
        }
    }

    private static bool IsOrder(ComparisonOperator operation) =>
        operation is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
}
