using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

internal sealed partial class Interpreter
{
    private FeelValue EvaluatePath(PathExpression node, Scope scope)
    {
        var source = Evaluate(node.Source, scope);
        return evaluation.Bounded(Select(source, node), node.Span, node.Property);
    }

    // Table 53: a path over a list is the list of the paths.
    private FeelValue Select(FeelValue source, PathExpression node)
    {
        if (source is FeelList list)
        {
            return evaluation.Spend(list.Items.Count, node.Span)
                ? new FeelList([.. list.Items.Select(item => Select(item, node))])
                : FeelNull.Value;
        }

        return Properties.Find(source, node.Property)
            ?? Fail(node, FeelProblemKind.UnknownProperty, node.Property, $"{source.Type}");
    }

    // Table 54: a number selects by position, a boolean filters; a value that is no list counts as a list of itself.
    private FeelValue EvaluateFilter(Filter node, Scope scope)
    {
        var source = Evaluate(node.Source, scope);
        var items = source switch
        {
            FeelList list => list.Items,
            FeelNull => [],
            _ => [source],
        };
        if (items.Count == 0)
        {
            return FilterNothing(node, source, scope);
        }

        var first = Evaluate(node.Condition, new ItemScope(scope, items[0]));
        return first is FeelNumber position
            ? At(items, position.Value)
            : Where(node, items, first, scope);
    }

    /// <summary>With no element to look at, the condition itself tells a position, which finds null, from a filter.</summary>
    private FeelValue FilterNothing(Filter node, FeelValue source, Scope scope)
    {
        if (source is FeelNull)
        {
            return Fail(node, FeelProblemKind.NullOperand, "[]");
        }

        var isPosition = node.Condition.Type == FeelType.Number
            || evaluation.Attempt(() => Evaluate(node.Condition, scope)) is FeelNumber;
        return isPosition ? FeelNull.Value : FeelList.Empty;
    }

    private static FeelValue At(IReadOnlyList<FeelValue> items, decimal position)
    {
        var index = position < 0 ? items.Count + position : position - 1;
        return position != 0 && index >= 0 && index < items.Count ? items[(int)index] : FeelNull.Value;
    }

    private FeelValue Where(Filter node, IReadOnlyList<FeelValue> items, FeelValue first, Scope scope)
    {
        var kept = new List<FeelValue>();
        for (var i = 0; i < items.Count && !evaluation.Stopped; i++)
        {
            var condition = i == 0 ? first : Evaluate(node.Condition, new ItemScope(scope, items[i]));
            if (condition is not (FeelBoolean or FeelNull))
            {
                return Fail(node.Condition, FeelProblemKind.ConditionNotBoolean, "[]", $"{condition.Type}");
            }

            if (condition == FeelBoolean.True)
            {
                kept.Add(items[i]);
            }
        }

        return new FeelList(kept);
    }
}
